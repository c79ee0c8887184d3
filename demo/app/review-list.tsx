import { useMemo } from 'preact/hooks'
import { findReviews, masked, REVIEW_FILTERS } from '../lists.ts'
import { columnStyle } from '../look.ts'
import type { Review } from '../shop.ts'
import { type Column, DataList } from './data-list.tsx'
import { Stars } from './icons.tsx'
import { Empty, Pager, Tabs } from './list-controls.tsx'
import { useLate, useOffice } from './office.tsx'
import { ReviewReply } from './review-reply.tsx'
import { type Route, wholeNumber } from './route.ts'

const SIZES = [20, 50, 100, 200]

export function ReviewList({ route }: { route: Route }) {
  const { css, words, shop, reviews, look } = useOffice()
  const asked = {
    page: wholeNumber(route.query.get('page')) ?? 1,
    size: wholeNumber(route.query.get('size')) || 20,
    filter: REVIEW_FILTERS.find(filter => filter === route.query.get('filter')) ?? ('all' as const),
  }
  const { arrived, busy } = useLate(asked, shop !== null)
  const slice = useMemo(() => (shop && arrived ? findReviews(reviews, arrived) : null), [shop, reviews, arrived])
  const columns = useReviewColumns(slice?.rows ?? [])
  const sizes = [...new Set([...SIZES, asked.size])].sort((a, b) => a - b)
  const layout = look.layout.reviews
  return (
    <>
      <div class={css('page-head')}>
        <h1>{words.reviews}</h1>
      </div>
      <section class={css('panel')} aria-label={words.reviews}>
        <Tabs
          route={route}
          name="filter"
          now={asked.filter}
          choices={REVIEW_FILTERS.map(filter => ({
            value: filter,
            text: words[filter],
            ...(shop && { count: findReviews(reviews, { filter }).total }),
          }))}
        />
        {slice?.total === 0 ? (
          <Empty text={words.noReviews} clear="#/reviews" />
        ) : layout === 'cards' && slice ? (
          <ReviewCards reviews={slice.rows} busy={busy} />
        ) : (
          <DataList
            label={words.reviews}
            layout={layout}
            columns={columns}
            rows={slice?.rows ?? null}
            rowKey={review => review.id}
            busy={busy}
          />
        )}
        {slice && slice.total > 0 ? <Pager route={route} slice={slice} sizes={sizes} total={words.reviewsTotal(slice.total)} /> : null}
      </section>
    </>
  )
}

function ReviewCards({ reviews, busy }: { reviews: Review[]; busy: boolean }) {
  const { css, words, look, lang, date } = useOffice()
  const style = columnStyle(
    look.dates[lang],
    reviews.map(review => review.postedOn),
  )
  return (
    <ul class={css('reviews', busy && 'list-busy')} aria-busy={busy} aria-label={words.reviews}>
      {reviews.map(review => (
        <li key={review.id} class={css('review')}>
          <div class={css('review-head')}>
            <Stars count={review.stars} label={words.stars(review.stars)} />
            <span class={css('review-author')}>{masked(review.order.customer.name)}</span>
            <span class={css('minor')}>{date(review.postedOn, style)}</span>
          </div>
          <p class={css('review-text')} lang={review.lang === 'zh' ? 'zh-CN' : 'en'}>
            {review.text}
          </p>
          <p class={css('review-order')}>
            <span>{review.product}</span>
            <span>
              {look.words[lang].number}{' '}
              <a class={css('link', 'digits')} href={`#/orders/${review.order.number}`}>
                {review.order.number}
              </a>
            </span>
          </p>
          <ReviewReply review={review} />
        </li>
      ))}
    </ul>
  )
}

function useReviewColumns(rows: Review[]): Column<Review>[] {
  const { css, words, look, lang, date } = useOffice()
  const style = columnStyle(
    look.dates[lang],
    rows.map(review => review.postedOn),
  )
  const cells: Record<(typeof look.fields.reviews)[number], Column<Review>['cell']> = {
    author: review => <span class={css('nowrap')}>{masked(review.order.customer.name)}</span>,
    stars: review => <Stars count={review.stars} label={words.stars(review.stars)} />,
    text: review => (
      <p class={css('review-text')} lang={review.lang === 'zh' ? 'zh-CN' : 'en'}>
        {review.text}
      </p>
    ),
    product: review => review.product,
    number: review => (
      <a class={css('link', 'digits')} href={`#/orders/${review.order.number}`}>
        {review.order.number}
      </a>
    ),
    postedOn: review => <span class={css('nowrap')}>{date(review.postedOn, style)}</span>,
    reply: review => <ReviewReply review={review} />,
  }
  return look.fields.reviews.map(field => ({ field, cell: cells[field] }))
}
