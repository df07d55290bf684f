import { expect, test } from 'playwright/test'
import { formatNumber, setLanguage } from '../../data/loader/locale.ts'
import { daysBetween, formatDate, isDate, parseDate } from '../../data/loader/dates.ts'

test('days between dates leave out the later day, as in evidence of 1,128 days of war', () => {
  expect(daysBetween('1950-06-25', '1953-07-27')).toBe(1128)
  expect(daysBetween('1951-07-10', '1953-07-27')).toBe(748)
  expect(daysBetween('1953-03-05', '1953-07-27')).toBe(144)
})

test('months and intervals cover their days', () => {
  expect(parseDate('1950-02')).toEqual({ start: parseDate('1950-02-01').start, end: parseDate('1950-02-28').start })
  expect(parseDate('1950-03-30/1950-04-25').end - parseDate('1950-03-30/1950-04-25').start).toBe(26)
})

test('what is not on the calendar is refused', () => {
  for (const text of ['1950-02-30', '1950-13-01', '1950-13', '25 June 1950', '1950', '1950-06-25/1950-06-01', ''])
    expect(isDate(text), text).toBe(false)
})

test('dates are written as people write them', () => {
  expect(formatDate('1950-06-25')).toBe('25 June 1950')
  expect(formatDate('1950-04')).toBe('April 1950')
  expect(formatDate('1949-09-24', { short: true })).toBe('24 Sep 1949')
  expect(formatDate('1950-03-30/1950-04-25')).toBe('30 March – 25 April 1950')
  expect(formatDate('1950-09-15/1950-09-27')).toBe('15–27 September 1950')
  expect(formatDate('1949-12-31/1950-01-01')).toBe('31 December 1949 – 1 January 1950')
})

test('dates and numbers are written in the language of the lesson', () => {
  try {
    setLanguage('de')
    expect(formatDate('1950-06-25')).toBe('25. Juni 1950')
    expect(formatDate('1950-09-15/1950-09-27')).toBe('15.–27. September 1950')
    expect(formatNumber(1337)).toBe('1.337')
  }
  finally {
    setLanguage('en-GB')
  }
  expect(formatNumber(1337)).toBe('1,337')
})

test('months of one year say it once', () => {
  expect(formatDate('1962-10/1962-11')).toBe('October – November 1962')
  expect(formatDate('1962-10/1962-10')).toBe('October 1962')
})
