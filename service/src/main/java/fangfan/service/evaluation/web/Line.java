package fangfan.service.evaluation.web;

/**
 * One line of a bulk call.
 *
 * @param number from 1
 * @param bytes without the line break; empty when the line is too long
 */
record Line(long number, byte[] bytes, boolean isTooLong) {}
