/**
 * The form intake: only declared fields pass, texts go to a use case inside the
 * completing transaction, and nothing but decisions and dates becomes a process variable.
 */
package cn.denggao.engine.intake;
