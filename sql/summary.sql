-- One row per customer from a log of purchases, as the models of repeat buying take it: for a log that is too big for one
-- machine, where it lies. The rows are those of `clv::summarise` with its default options, in days.
--
-- In:  `transactions` with the columns `customer`, `date` (a DATE, in the time zone of the business) and `amount`.
-- Out: `customer`; `frequency`, repeat purchases; `recency`, days from the first purchase to the last one; `age`, days
--      from the first purchase to the end; `monetary`, the mean amount of the repeat purchases, 0 where there is none.
--
-- The purchases of a day are one. Negative amounts are refunds and are left out; amounts of 0 are purchases. The end is the
-- last day of the log; for a calibration write its last day into `period`: SELECT DATE '1997-09-30' AS last_day
WITH
  period AS (
    SELECT MAX(date) AS last_day FROM transactions
  ),
  days AS (
    SELECT customer, date, SUM(amount) AS amount
    FROM transactions CROSS JOIN period
    WHERE amount >= 0 AND date <= last_day
    GROUP BY customer, date
  ),
  purchases AS (
    SELECT customer, date, amount, ROW_NUMBER() OVER (PARTITION BY customer ORDER BY date) AS place
    FROM days
  )
SELECT
  customer,
  COUNT(*) - 1 AS frequency,
  CAST(MAX(date) - MIN(date) AS BIGINT) AS recency,
  CAST(MAX(last_day) - MIN(date) AS BIGINT) AS age,
  COALESCE(AVG(CASE WHEN place > 1 THEN amount END), 0) AS monetary
FROM purchases CROSS JOIN period
GROUP BY customer
ORDER BY customer
