import { describe, expect, test } from 'vitest'
import { type Page, read } from './made-page.ts'

/** Pages in Chinese, invented with their truth before the reader saw them: each of another make. */
const ORDERS: Page[] = [
  {
    make: 'folded under heads that stand in a list of tabs',
    lang: 'zh-CN',
    title: '订单详情 - 商家中心',
    body: `<div role="tablist" class="collapse"><div class="item is-active"><div role="tab">订单信息</div><div role="tabpanel"><div><span>收货人：</span><span>白雪婷</span></div><div><span>订单编号：</span><span>202611199300417</span></div><div><span>下单时间：</span><span>2026-11-19 21:16:03</span></div><div><span>订单总价：</span><span>¥415.00</span></div></div></div></div>`,
    detail: { orderId: '202611199300417', customerName: '白雪婷', totalMinor: 41500, placedOn: '2026-11-19T21:16:03' },
  },
  {
    make: 'steps with their numbers over all there is, in a part called so; the key of the buyer after the name',
    lang: 'zh-CN',
    title: '订单详情',
    body: `<div class="step-region"><ul class="ui-step"><li><div class="ui-step-title">买家下单</div><div class="ui-step-number">1</div><div>2026-11-18 10:47:33</div></li><li><div class="ui-step-title">买家付款</div><div class="ui-step-number">2</div><div>2026-11-18 10:48:20</div></li></ul><table><tbody><tr><th>订单编号：</th><td>2026111810473310862</td></tr><tr><th>订单类型：</th><td>普通订单</td></tr><tr><th>买家：</th><td>小鱼干 <span>用户ID：(10386)</span></td></tr><tr><th>备注：</th><td>请在工作日送货，易碎品轻拿轻放，谢谢</td></tr></tbody></table></div><p>实际需支付：￥203.70</p>`,
    detail: { orderId: '2026111810473310862', customerName: '小鱼干', totalMinor: 20370 },
  },
  {
    make: 'under tabs, the last of which is of something else',
    lang: 'zh-CN',
    title: '后台管理',
    body: `<div class="card"><ul class="x-tab-title"><li class="this">订单详情</li><li>退款操作</li></ul><div class="x-tab-content"><table><tr><td>收货人</td><td>潘建华</td><td>联系电话</td><td>18660237719</td></tr></table><table><tr><td>订单编号</td><td>202611200915372806</td><td>订单状态</td><td>待评价</td></tr><tr><td>实际支付</td><td>275.50</td><td>创建时间</td><td>2026-11-20 09:15:37</td></tr></table></div></div>`,
    detail: { orderId: '202611200915372806', customerName: '潘建华', totalMinor: 27550 },
  },
  {
    make: 'descriptions with borders, a table of articles, staff among the labels',
    lang: 'zh-CN',
    title: '云栈商家工作台',
    body: `<div id="root"><div class="ant-layout"><div class="ant-layout-sider"><ul class="ant-menu"><li class="ant-menu-item">首页</li><li class="ant-menu-item ant-menu-item-selected">订单</li></ul></div><div class="ant-layout-content"><div class="ant-page-header"><div class="ant-page-header-heading"><span class="ant-page-header-heading-title">订单详情</span><span class="ant-tag ant-tag-blue">待发货</span></div></div>
      <div class="ant-card"><div class="ant-card-body"><div class="ant-descriptions ant-descriptions-bordered"><div class="ant-descriptions-header"><div class="ant-descriptions-title">基本信息</div></div><div class="ant-descriptions-view"><table><tbody><tr class="ant-descriptions-row"><th class="ant-descriptions-item-label" colspan="1"><span>订单号</span></th><td class="ant-descriptions-item-content" colspan="1"><span>YZ2026111900458</span></td><th class="ant-descriptions-item-label" colspan="1"><span>下单时间</span></th><td class="ant-descriptions-item-content" colspan="1"><span>2026-11-19 13:05:44</span></td></tr><tr class="ant-descriptions-row"><th class="ant-descriptions-item-label" colspan="1"><span>下单客户</span></th><td class="ant-descriptions-item-content" colspan="1"><span>皇甫晓棠</span></td><th class="ant-descriptions-item-label" colspan="1"><span>联系手机</span></th><td class="ant-descriptions-item-content" colspan="1"><span>189 5550 2271</span></td></tr><tr class="ant-descriptions-row"><th class="ant-descriptions-item-label" colspan="1"><span>收件人</span></th><td class="ant-descriptions-item-content" colspan="1"><span>皇甫建国</span></td><th class="ant-descriptions-item-label" colspan="1"><span>跟单员</span></th><td class="ant-descriptions-item-content" colspan="1"><span>温晴</span></td></tr><tr class="ant-descriptions-row"><th class="ant-descriptions-item-label" colspan="1"><span>收件地址</span></th><td class="ant-descriptions-item-content" colspan="3"><span>江苏省苏州市姑苏区平江路 210 号</span></td></tr></tbody></table></div></div></div></div>
      <div class="ant-card"><div class="ant-card-head"><div class="ant-card-head-title">商品清单</div></div><div class="ant-card-body"><div class="ant-table-wrapper"><div class="ant-table"><table><thead class="ant-table-thead"><tr><th class="ant-table-cell">商品信息</th><th class="ant-table-cell">单价（元）</th><th class="ant-table-cell">购买数量</th><th class="ant-table-cell">金额（元）</th></tr></thead><tbody class="ant-table-tbody"><tr class="ant-table-row"><td class="ant-table-cell"><div><div>真丝团扇</div><div>款式：芙蓉</div></div></td><td class="ant-table-cell">128.00</td><td class="ant-table-cell">2</td><td class="ant-table-cell">256.00</td></tr><tr class="ant-table-row"><td class="ant-table-cell"><div><div>桃花坞年画明信片</div><div>款式：12 张</div></div></td><td class="ant-table-cell">36.00</td><td class="ant-table-cell">1</td><td class="ant-table-cell">36.00</td></tr></tbody></table></div></div><div class="sum"><div>商品总额：<span>¥292.00</span></div><div>运费：<span>¥12.00</span></div><div>优惠：<span>-¥20.00</span></div><div>应收合计：<span>¥284.00</span></div></div></div></div></div></div></div>`,
    detail: {
      orderId: 'YZ2026111900458',
      customerName: '皇甫晓棠',
      phone: '189 5550 2271',
      totalMinor: 28400,
      currency: 'CNY',
      placedOn: '2026-11-19T13:05:44',
      status: '待发货',
      items: [
        { name: '真丝团扇', quantity: 2 },
        { name: '桃花坞年画明信片', quantity: 1 },
      ],
    },
  },
  {
    make: 'descriptions without borders in a drawer over an empty list, a part refunded',
    lang: 'zh-CN',
    title: '订单管理 - 陶然居',
    body: `<div id="app"><div class="page"><div class="ant-pro-page-container"><span class="ant-page-header-heading-title">订单管理</span><div class="ant-table-wrapper"><div class="ant-empty">暂无数据</div></div></div></div></div><div class="ant-drawer ant-drawer-right ant-drawer-open"><div class="ant-drawer-mask"></div><div class="ant-drawer-content-wrapper"><div class="ant-drawer-content" role="dialog" aria-modal="true"><div class="ant-drawer-wrapper-body"><div class="ant-drawer-header"><div class="ant-drawer-title">订单 TR0098231 详情</div></div><div class="ant-drawer-body"><div class="ant-descriptions"><div class="ant-descriptions-view"><table><tbody><tr class="ant-descriptions-row"><td class="ant-descriptions-item" colspan="1"><div class="ant-descriptions-item-container"><span class="ant-descriptions-item-label">订单状态</span><span class="ant-descriptions-item-content"><span class="ant-badge"><span class="ant-badge-status-dot"></span><span class="ant-badge-status-text">部分退款</span></span></span></div></td><td class="ant-descriptions-item" colspan="1"><div class="ant-descriptions-item-container"><span class="ant-descriptions-item-label">成交时间</span><span class="ant-descriptions-item-content">2026-11-14 19:48</span></div></td></tr><tr class="ant-descriptions-row"><td class="ant-descriptions-item" colspan="1"><div class="ant-descriptions-item-container"><span class="ant-descriptions-item-label">会员</span><span class="ant-descriptions-item-content"><a>听雨轩主</a></span></div></td><td class="ant-descriptions-item" colspan="1"><div class="ant-descriptions-item-container"><span class="ant-descriptions-item-label">手机号码</span><span class="ant-descriptions-item-content">155****3308</span></div></td></tr><tr class="ant-descriptions-row"><td class="ant-descriptions-item" colspan="1"><div class="ant-descriptions-item-container"><span class="ant-descriptions-item-label">实收金额</span><span class="ant-descriptions-item-content">¥ 1,046.00</span></div></td><td class="ant-descriptions-item" colspan="1"><div class="ant-descriptions-item-container"><span class="ant-descriptions-item-label">已退金额</span><span class="ant-descriptions-item-content">¥ 98.00</span></div></td></tr><tr class="ant-descriptions-row"><td class="ant-descriptions-item" colspan="1"><div class="ant-descriptions-item-container"><span class="ant-descriptions-item-label">开票公司</span><span class="ant-descriptions-item-content">扬州陶然文化有限公司</span></div></td><td class="ant-descriptions-item" colspan="1"><div class="ant-descriptions-item-container"><span class="ant-descriptions-item-label">导购员</span><span class="ant-descriptions-item-content">戚薇</span></div></td></tr></tbody></table></div></div><div class="ant-divider"></div><div class="ant-list"><ul class="ant-list-items"><li class="ant-list-item"><div class="ant-list-item-meta"><h4 class="ant-list-item-meta-title">紫砂壶 · 石瓢</h4><div class="ant-list-item-meta-description">容量 220cc</div></div><div>¥948.00</div><div>×1</div></li><li class="ant-list-item"><div class="ant-list-item-meta"><h4 class="ant-list-item-meta-title">茶巾</h4><div class="ant-list-item-meta-description">靛蓝</div></div><div>¥49.00</div><div>×2</div></li></ul></div><div class="tip">共 3 件商品，请在发货前核对款式与数量，如需改价请联系店长。</div></div></div></div></div></div>`,
    detail: {
      orderId: 'TR0098231',
      customerName: '听雨轩主',
      phone: '155****3308',
      totalMinor: 104600,
      refundedMinor: 9800,
      currency: 'CNY',
      placedOn: '2026-11-14T19:48:00',
      status: '部分退款',
      items: [
        { name: '紫砂壶 · 石瓢', quantity: 1 },
        { name: '茶巾', quantity: 2 },
      ],
    },
  },
  {
    make: 'descriptions beside a time line, the receiver is not the buyer, somebody else in the notes of the staff',
    lang: 'zh-CN',
    title: '查看订单 | 半夏后台',
    body: `<section class="el-container"><aside class="el-aside"><ul class="el-menu"><li class="el-menu-item is-active">订单</li><li class="el-menu-item">客户</li></ul></aside><main class="el-main"><div class="el-page-header"><div class="el-page-header__title">返回</div><div class="el-page-header__content">查看订单</div></div><div class="el-row"><div class="el-col el-col-16"><div class="el-card"><div class="el-card__header"><span>买家与收件</span></div><div class="el-card__body"><div class="el-descriptions"><div class="el-descriptions__body"><table class="el-descriptions__table"><tbody><tr><td class="el-descriptions-item__cell"><span class="el-descriptions-item__label">订单流水</span><span class="el-descriptions-item__content">BX-2611-77820</span></td><td class="el-descriptions-item__cell"><span class="el-descriptions-item__label">买家</span><span class="el-descriptions-item__content">宇文朝朝</span></td></tr><tr><td class="el-descriptions-item__cell"><span class="el-descriptions-item__label">买家邮箱</span><span class="el-descriptions-item__content">zhaozhao@yuwen.example</span></td><td class="el-descriptions-item__cell"><span class="el-descriptions-item__label">收件人</span><span class="el-descriptions-item__content">令狐川 17700008812</span></td></tr><tr><td class="el-descriptions-item__cell"><span class="el-descriptions-item__label">支付时间</span><span class="el-descriptions-item__content">2026-11-20 08:31:20</span></td><td class="el-descriptions-item__cell"><span class="el-descriptions-item__label">客户支付</span><span class="el-descriptions-item__content">￥366.80</span></td></tr></tbody></table></div></div></div></div>
      <div class="el-card"><div class="el-card__header"><span>货品</span></div><div class="el-card__body"><div class="el-table"><div class="el-table__header-wrapper"><table class="el-table__header"><thead><tr><th><div class="cell">图片</div></th><th><div class="cell">货品名称</div></th><th><div class="cell">规格</div></th><th><div class="cell">件数</div></th><th><div class="cell">售价</div></th></tr></thead></table></div><div class="el-table__body-wrapper"><table class="el-table__body"><tbody><tr class="el-table__row"><td><div class="cell"><img src="a.png"></div></td><td><div class="cell">陈皮山楂糕</div></td><td><div class="cell">300g</div></td><td><div class="cell">5件</div></td><td><div class="cell">￥45.60</div></td></tr><tr class="el-table__row"><td><div class="cell"><img src="b.png"></div></td><td><div class="cell">茯苓夹饼</div></td><td><div class="cell">礼盒</div></td><td><div class="cell">2件</div></td><td><div class="cell">￥69.40</div></td></tr></tbody></table></div></div></div></div></div>
      <div class="el-col el-col-8"><div class="el-card"><div class="el-card__header"><span>进度</span></div><ul class="el-timeline"><li class="el-timeline-item"><div class="el-timeline-item__content">司徒燕 已打单</div><div class="el-timeline-item__timestamp">2026-11-20 10:02:00</div></li><li class="el-timeline-item"><div class="el-timeline-item__content">买家付款</div><div class="el-timeline-item__timestamp">2026-11-20 08:31:20</div></li><li class="el-timeline-item"><div class="el-timeline-item__content">买家下单</div><div class="el-timeline-item__timestamp">2026-11-20 08:30:02</div></li></ul></div><div class="el-card"><div class="el-card__header"><span>客服备注</span></div><div class="el-card__body"><p>司徒燕：客户慕容先生来电 13122220000，要求换包装</p></div></div></div></div></main></section>`,
    detail: {
      orderId: 'BX-2611-77820',
      customerName: '宇文朝朝',
      customerEmail: 'zhaozhao@yuwen.example',
      phone: '17700008812',
      totalMinor: 36680,
      currency: 'CNY',
      placedOn: '2026-11-20T08:30:02',
      items: [
        { name: '陈皮山楂糕', quantity: 5 },
        { name: '茯苓夹饼', quantity: 2 },
      ],
    },
  },
  {
    make: 'an old table with labels and values in turn, a company that buys, sums in the last row',
    lang: 'zh',
    title: '销售订单',
    body: `<div id="top">当前用户：钟离 | 部门：华东区 | 退出</div><table class="tb" width="100%"><tr><td colspan="6" class="tt">销售订单</td></tr><tr><td align="right">单据编号</td><td>XS-20261110-031</td><td align="right">客户名称</td><td>绍兴市越州酒楼有限公司</td><td align="right">单据日期</td><td>2026-11-10</td></tr><tr><td align="right">联系人</td><td>濮阳春</td><td align="right">电话</td><td>0575-85550123</td><td align="right">交货日期</td><td>2026-11-25</td></tr><tr><td align="right">业务员</td><td>闾丘明</td><td align="right">单据状态</td><td>已审核</td><td align="right">制单人</td><td>公冶静</td></tr></table>
      <table class="tb" border="1"><tr><td>行号</td><td>货号</td><td>品名</td><td>单位</td><td>数量</td><td>单价</td><td>金额</td></tr><tr><td>1</td><td>HJ-05</td><td>五年陈花雕</td><td>坛</td><td>12</td><td>88.00</td><td>1056.00</td></tr><tr><td>2</td><td>HJ-10</td><td>十年陈加饭</td><td>坛</td><td>4</td><td>168.00</td><td>672.00</td></tr><tr><td colspan="4">合计</td><td>16</td><td></td><td>1728.00</td></tr></table><table class="tb"><tr><td align="right">整单折扣</td><td>28.00</td><td align="right">应收金额</td><td>￥1700.00</td></tr></table>`,
    detail: {
      orderId: 'XS-20261110-031',
      customerName: '绍兴市越州酒楼有限公司',
      phone: '0575-85550123',
      totalMinor: 170000,
      currency: 'CNY',
      placedOn: expect.stringMatching(/^2026-11-10/),
      promisedOn: expect.stringMatching(/^2026-11-25/),
      items: [
        { name: '五年陈花雕', quantity: 12, sku: 'HJ-05' },
        { name: '十年陈加饭', quantity: 4, sku: 'HJ-10' },
      ],
    },
  },
  {
    make: 'as on a telephone: the receiver in a block without labels, how many in all',
    lang: 'zh-CN',
    title: '订单详情',
    body: `<div class="app"><div class="nvbar"><i class="back"></i>订单详情</div><div class="banner"><b>等待发货</b><p>买家已付款，请于 2026-11-22 23:59 前发货</p></div><div class="box"><div class="l1"><span>左丘明月</span><span>150 0000 7719</span></div><div class="l2">广东省佛山市禅城区祖庙街道 建新路 8 号</div></div><div class="box"><div class="sh">小确幸手作</div><div class="gd"><img src="1.png"><div class="r"><div class="a">羊毛毡胸针 柴犬</div><div class="b">颜色：赤色</div><div class="c"><span>￥32.00</span><span>x3</span></div></div></div><div class="gd"><img src="2.png"><div class="r"><div class="a">戳针练习套装</div><div class="b">颜色：默认</div><div class="c"><span>￥25.80</span><span>x1</span></div></div></div><div class="tt">共4件 合计：<em>￥121.80</em></div></div><div class="box"><div class="kv"><span>运费</span><span>￥0.00</span></div><div class="kv"><span>店铺优惠</span><span>-￥10.00</span></div><div class="kv"><span>实付</span><span>￥111.80</span></div></div><div class="box"><div class="kv"><span>订单编号</span><span>7719 0026 1120 5588</span></div><div class="kv"><span>买家留言</span><span>请附赠贺卡，写“给阿茶”</span></div><div class="kv"><span>下单时间</span><span>2026-11-20 12:44:03</span></div><div class="kv"><span>付款时间</span><span>2026-11-20 12:44:30</span></div></div></div>`,
    detail: {
      orderId: '7719002611205588',
      customerName: '左丘明月',
      phone: '150 0000 7719',
      totalMinor: 11180,
      currency: 'CNY',
      placedOn: '2026-11-20T12:44:03',
      items: [
        { name: '羊毛毡胸针 柴犬', quantity: 3 },
        { name: '戳针练习套装', quantity: 1 },
      ],
    },
  },
  {
    make: 'labels with colons under the heads of cards, three names: who ordered, who receives, who runs the shop',
    lang: 'zh-CN',
    title: '交易详情-禾木商城卖家版',
    body: `<div class="page-wrap"><div class="top-nav"><a>首页</a><a>交易</a><span>店长：鲜于波</span></div><div class="state-box"><div class="st">当前订单状态：<em>卖家已发货</em></div></div><div class="card"><div class="card-tit">订单信息</div><ul><li><label>订单编号：</label><span>HM88120077421</span></li><li><label>下单人：</label><span>太叔敏</span></li><li><label>下单时间：</label><span>2026-11-13 22:10:09</span></li><li><label>付款方式：</label><span>支付宝</span></li></ul></div><div class="card"><div class="card-tit">收货信息</div><ul><li><label>收货人：</label><span>太叔国强</span></li><li><label>手机：</label><span>139****1122</span></li><li><label>地址：</label><span>湖南省长沙市岳麓区***</span></li></ul></div><div class="card"><div class="card-tit">商品信息</div><div class="pro-h"><span>商品</span><span>单价</span><span>数量</span><span>小计</span></div><div class="pro"><div class="p1"><img src="1"><a>安化黑茶 茯砖 1kg</a><i>包装：礼盒</i></div><div>￥168.00</div><div>2</div><div>￥336.00</div></div><div class="pro"><div class="p1"><img src="2"><a>竹茶针</a></div><div>￥9.90</div><div>1</div><div>￥9.90</div></div><div class="tot"><p>共3件商品，商品总额 ￥345.90</p><p>运费 ￥10.00</p><p>订单总额 <b>￥355.90</b></p></div></div></div>`,
    detail: {
      orderId: 'HM88120077421',
      customerName: '太叔敏',
      phone: '139****1122',
      totalMinor: 35590,
      currency: 'CNY',
      placedOn: '2026-11-13T22:10:09',
      items: [
        { name: '安化黑茶 茯砖 1kg', quantity: 2 },
        { name: '竹茶针', quantity: 1 },
      ],
    },
  },
  {
    make: 'all of the receiver in one cell of a table, a nickname, what was paid and given back',
    lang: 'zh-CN',
    title: '订单处理',
    body: `<div class="layui-body"><div class="layui-card"><div class="layui-card-header">订单处理</div><div class="layui-card-body"><table class="layui-table"><tbody><tr><th>订单号</th><td>2026111877001</td><th>状态</th><td><span class="layui-badge">已完成</span></td></tr><tr><th>会员昵称</th><td>慢慢来不着急</td><th>收货人信息</th><td>独孤月，13911110020，浙江省杭州市拱墅区大关路 3 号</td></tr><tr><th>提交时间</th><td>2026-11-18 07:15:00</td><th>签收时间</th><td>2026-11-20 18:32:10</td></tr><tr><th>订单金额</th><td>¥75.00</td><th>实付金额</th><td>¥70.00</td></tr><tr><th>退款金额</th><td>¥15.00</td><th>操作员</th><td>admin</td></tr></tbody></table><table class="layui-table"><thead><tr><th>缩略图</th><th>商品标题</th><th>规格</th><th>单价</th><th>数量</th></tr></thead><tbody><tr><td><img src="a"></td><td>洛神花茶</td><td>罐装</td><td>¥30.00</td><td>x2</td></tr><tr><td><img src="b"></td><td>玻璃闻香杯</td><td>单只</td><td>¥15.00</td><td>x1</td></tr></tbody></table></div></div></div>`,
    detail: {
      orderId: '2026111877001',
      customerName: '独孤月',
      customerKey: '慢慢来不着急',
      phone: '13911110020',
      totalMinor: 7000,
      refundedMinor: 1500,
      currency: 'CNY',
      placedOn: '2026-11-18T07:15:00',
      deliveredOn: '2026-11-20T18:32:10',
      status: '已完成',
      items: [
        { name: '洛神花茶', quantity: 2 },
        { name: '玻璃闻香杯', quantity: 1 },
      ],
    },
  },
  {
    make: 'a form that is filled in, a company that buys, sums at the foot of the articles',
    lang: 'zh-CN',
    title: 'ERP',
    body: `<div class="vxe"><div class="tabs-bar"><span>首页</span><span class="on">销售订单详情</span></div><div class="form"><div class="fi"><span class="fl">订单编号</span><input value="SO2611150012" readonly></div><div class="fi"><span class="fl">客户</span><input value="无锡市梁溪区百里堂药房" readonly></div><div class="fi"><span class="fl">客户联系人</span><input value="百里玄" readonly></div><div class="fi"><span class="fl">联系电话</span><input value="13800990088" readonly></div><div class="fi"><span class="fl">订单日期</span><input value="2026-11-15" readonly></div><div class="fi"><span class="fl">交货日期</span><input value="2026-11-30" readonly></div><div class="fi"><span class="fl">销售员</span><input value="羊舌珏" readonly></div></div><table class="grid"><thead><tr><th>序号</th><th>商品编码</th><th>商品名称</th><th>数量</th><th>含税单价</th><th>价税合计</th></tr></thead><tbody><tr><td>1</td><td>YP-001</td><td>枸杞 500g</td><td>40</td><td>32.00</td><td>1280.00</td></tr><tr><td>2</td><td>YP-014</td><td>菊花 250g</td><td>25</td><td>18.00</td><td>450.00</td></tr></tbody><tfoot><tr><td colspan="3">合计</td><td>65</td><td></td><td>1730.00</td></tr></tfoot></table><div class="ft"><span>订单总金额：</span><b>¥1,730.00</b></div></div>`,
    detail: {
      orderId: 'SO2611150012',
      customerName: '无锡市梁溪区百里堂药房',
      phone: '13800990088',
      totalMinor: 173000,
      currency: 'CNY',
      placedOn: expect.stringMatching(/^2026-11-15/),
      promisedOn: expect.stringMatching(/^2026-11-30/),
      items: [
        { name: '枸杞 500g', quantity: 40, sku: 'YP-001' },
        { name: '菊花 250g', quantity: 25, sku: 'YP-014' },
      ],
    },
  },
  {
    make: 'name and number in one line under a title, articles as cards, the sum in a bar, couriers in the history',
    lang: 'zh-CN',
    title: '订单 A20261117-88',
    body: `<div class="lay"><div class="ttl">订单 A20261117-88 <span class="tg">已签收</span></div><div class="colA"><div class="blk"><div class="bt">收货地址</div><div>赫连小雨 187****4410</div><div>陕西省西安市雁塔区科技路 12 号</div></div><div class="blk"><div class="bt">物流信息</div><div>顺丰速运 SF1400000000001</div><div>2026-11-19 14:22 已签收，签收人：门卫老呼延</div><div>2026-11-18 09:10 派送中，快递员 第五强 13300000001</div></div></div><div class="colB"><div class="gcard"><div class="gname">手工皮影 孙悟空</div><div class="gattr">尺寸：30cm</div><div class="gline"><span>￥88.00</span><span>× 2</span></div></div><div class="gcard"><div class="gname">皮影台 桌面款</div><div class="gattr">材质：榉木</div><div class="gline"><span>￥260.00</span><span>× 1</span></div></div></div><div class="bar"><span>创建于 2026-11-17 20:06</span><span>共 3 件</span><span>实收：￥436.00</span></div></div>`,
    detail: {
      orderId: 'A20261117-88',
      customerName: '赫连小雨',
      phone: '187****4410',
      totalMinor: 43600,
      currency: 'CNY',
      placedOn: '2026-11-17T20:06:00',
      status: '已签收',
      items: [
        { name: '手工皮影 孙悟空', quantity: 2 },
        { name: '皮影台 桌面款', quantity: 1 },
      ],
    },
  },
  {
    make: 'a form to be read, numbers of two systems, the staff that took the order',
    lang: 'zh-CN',
    title: '订单详情',
    body: `<div class="app-main"><el-form class="el-form"><div class="el-form-item"><label class="el-form-item__label">系统单号</label><div class="el-form-item__content"><span>618822004417</span></div></div><div class="el-form-item"><label class="el-form-item__label">平台单号</label><div class="el-form-item__content"><span>3300-7712-0098-1</span></div></div><div class="el-form-item"><label class="el-form-item__label">店铺</label><div class="el-form-item__content"><span>半亩田旗舰店</span></div></div><div class="el-form-item"><label class="el-form-item__label">买家账号</label><div class="el-form-item__content"><span>tb_banmu_77</span></div></div><div class="el-form-item"><label class="el-form-item__label">收件人</label><div class="el-form-item__content"><span>拓跋宁</span></div></div><div class="el-form-item"><label class="el-form-item__label">收件人手机</label><div class="el-form-item__content"><span>134****9008</span></div></div><div class="el-form-item"><label class="el-form-item__label">下单客服</label><div class="el-form-item__content"><span>仲孙琪</span></div></div><div class="el-form-item"><label class="el-form-item__label">拍单时间</label><div class="el-form-item__content"><span>2026-11-12 11:11:11</span></div></div><div class="el-form-item"><label class="el-form-item__label">买家实付</label><div class="el-form-item__content"><span>￥219.00</span></div></div><div class="el-form-item"><label class="el-form-item__label">系统状态</label><div class="el-form-item__content"><span>待审核</span></div></div></el-form><div class="el-table"><table><thead><tr><th>商品</th><th>数量</th><th>实付金额</th></tr></thead><tbody><tr><td><p>有机糙米 5kg</p><p>编码：CM-5</p></td><td>2</td><td>￥158.00</td></tr><tr><td><p>红豆 1kg</p><p>编码：HD-1</p></td><td>3</td><td>￥61.00</td></tr></tbody></table></div></div>`,
    detail: {
      customerName: '拓跋宁',
      phone: '134****9008',
      totalMinor: 21900,
      currency: 'CNY',
      placedOn: '2026-11-12T11:11:11',
      items: [
        { name: '有机糙米 5kg', quantity: 2 },
        { name: '红豆 1kg', quantity: 3 },
      ],
    },
  },
]

const CUSTOMERS: Page[] = [
  {
    make: 'descriptions, what the customer spent in cards over them',
    lang: 'zh-CN',
    title: '客户详情 - 拾光后台',
    body: `<div class="el-main"><div class="stat"><div class="el-card"><div class="num">¥8,806.00</div><div class="txt">累计消费</div></div><div class="el-card"><div class="num">26</div><div class="txt">成交笔数</div></div></div><div class="el-descriptions el-descriptions--border"><div class="el-descriptions__title">客户详情</div><table><tbody><tr><th class="el-descriptions-item__label is-bordered-label">客户姓名</th><td class="el-descriptions-item__content">夏侯栀</td><th class="el-descriptions-item__label is-bordered-label">手机</th><td class="el-descriptions-item__content">186****0055</td></tr><tr><th class="el-descriptions-item__label is-bordered-label">客户等级</th><td class="el-descriptions-item__content"><span class="el-tag">金卡</span></td><th class="el-descriptions-item__label is-bordered-label">专属客服</th><td class="el-descriptions-item__content">万俟宁</td></tr><tr><th class="el-descriptions-item__label is-bordered-label">邮箱</th><td class="el-descriptions-item__content">zhi@xiahou.example</td><th class="el-descriptions-item__label is-bordered-label">注册时间</th><td class="el-descriptions-item__content">2024-05-01 10:00:00</td></tr></tbody></table></div></div>`,
    detail: { customerName: '夏侯栀', customerEmail: 'zhi@xiahou.example', phone: '186****0055' },
  },
  {
    make: 'the name beside a picture, name and number in one line, who called the customer in a tab',
    lang: 'zh-CN',
    title: '会员中心 · 会员资料',
    body: `<div class="wrap"><div class="crumbs">会员 / 会员列表 / 会员资料</div><div class="profile"><img class="ava" src="a.png"><div class="pf"><div class="nm">诸葛清欢 <span class="tag">VIP3</span></div><div class="ct">13700009926 ｜ qinghuan@zhuge.example</div></div></div><div class="ant-tabs"><div class="ant-tabs-nav"><div class="ant-tabs-tab ant-tabs-tab-active">跟进记录</div><div class="ant-tabs-tab">消费记录</div></div><div class="ant-tabs-content"><div class="ant-tabs-tabpane ant-tabs-tabpane-active"><div class="rec"><div>南宫客服 2026-11-18 15:20</div><div>电话回访，客户对上次的茶叶满意，转介绍朋友东方女士 13255550000。</div></div></div></div></div><div class="side"><p>会员卡号：VC00918273</p><p>生日：03-21</p><p>归属门店：湖滨店</p></div></div>`,
    detail: { customerName: '诸葛清欢', customerEmail: 'qinghuan@zhuge.example', phone: '13700009926', customerKey: 'VC00918273' },
  },
  {
    make: 'a company with the person to ask for, labels over their values',
    lang: 'zh-CN',
    title: '客户档案',
    body: `<div class="pg"><div class="h">客户档案</div><div class="grid"><div class="c"><div class="k">客户编号</div><div class="v">KH-20418</div></div><div class="c"><div class="k">客户名称</div><div class="v">宁波海曙区澹台文具行</div></div><div class="c"><div class="k">联系人</div><div class="v">澹台静</div></div><div class="c"><div class="k">联系电话</div><div class="v">0574-55501234</div></div><div class="c"><div class="k">所属销售</div><div class="v">谷梁东</div></div><div class="c"><div class="k">客户来源</div><div class="v">展会</div></div><div class="c"><div class="k">累计成交额</div><div class="v">¥56,020.00</div></div></div></div>`,
    detail: { customerName: '宁波海曙区澹台文具行', phone: '0574-55501234', customerKey: 'KH-20418' },
  },
  {
    make: 'a table of four columns, who recommended the member and who looks after him',
    lang: 'zh',
    title: '会员信息',
    body: `<div class="content"><div class="title">会员信息</div><table class="info"><tr><td>会员姓名</td><td>梁丘雁</td><td>会员卡号</td><td>VIP000912</td></tr><tr><td>手机号码</td><td>158****6677</td><td>会员等级</td><td>银卡会员</td></tr><tr><td>推荐人</td><td>公羊伯</td><td>专属导购</td><td>漆雕芳</td></tr><tr><td>累计消费金额</td><td>￥3,410.00</td><td>最近消费时间</td><td>2026-11-02</td></tr></table><div class="title">消费记录</div><table class="list"><tr><th>订单号</th><th>时间</th><th>金额</th></tr><tr><td>9001223</td><td>2026-11-02</td><td>￥210.00</td></tr><tr><td>9000871</td><td>2026-08-15</td><td>￥96.00</td></tr></table></div>`,
    detail: { customerName: '梁丘雁', phone: '158****6677', customerKey: 'VIP000912' },
  },
  {
    make: 'the name of the back-office in large letters over the menu',
    lang: 'zh-CN',
    title: '云店',
    body: `<aside><h1>云店</h1><ul><li>首页</li><li class="selected">用户列表</li></ul></aside><main><div class="breadcrumb"><span>首页</span><span>用户</span><span>用户详情</span></div><p>昵称：<span>闲云野鹤</span></p><p>手机号：<span>13977520486</span></p><p>注册时间：<span>2025-03-18 20:41:07</span></p></main>`,
    detail: { customerName: '闲云野鹤', phone: '13977520486' },
  },
  {
    make: 'under the title a line that names everything on the page',
    lang: 'zh-CN',
    title: '会员详情 - 云店',
    body: `<div class="page"><div class="page-title">会员详情</div><div class="page-sub-title">查看会员档案、最近订单、售后记录和收货地址</div><div class="main"><div class="profile-name">南山有鹿</div><div>会员编号：M20251012017</div><div>手机：138****6027</div></div></div>`,
    detail: { customerName: '南山有鹿', customerKey: 'M20251012017' },
  },
  {
    make: 'as on a card: the name in large letters, icons before how to reach him',
    lang: 'zh-CN',
    title: '顾客详情',
    body: `<div class="vip"><h2>顾客详情</h2><div class="card"><div class="big">公孙蓝</div><div class="sm">女 · 34 岁 · 金卡</div><div class="row"><i class="icon-phone"></i>166****2020</div><div class="row"><i class="icon-mail"></i>lan@gongsun.example</div></div><div class="card"><div class="row"><span>累计消费</span><b>￥2,010.00</b></div><div class="row"><span>消费次数</span><b>7</b></div><div class="row"><span>最近到店</span><b>2026-11-01</b></div><div class="row"><span>服务店员</span><b>亓官雪</b></div></div></div>`,
    detail: { customerName: '公孙蓝', customerEmail: 'lan@gongsun.example', phone: '166****2020' },
  },
]

describe('pages in Chinese of', () => {
  test.each(ORDERS)('one order: $make', ({ detail, ...page }) => expect(read(page).detail).toMatchObject({ kind: 'order', ...detail }))
  test.each(CUSTOMERS)('one customer: $make', ({ detail, ...page }) =>
    expect(read(page).detail).toMatchObject({ kind: 'customer', ...detail }),
  )
})
