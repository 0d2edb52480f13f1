package fangfan.contract;

/**
 * One line of many households, a call each.
 *
 * @param number from 1
 * @param bytes without the line break; empty when the line is too long
 */
public record Line(long number, byte[] bytes, boolean isTooLong) {}
