/**
 * A place where a diagram can be run with the real delegates and nothing stays: one
 * transaction that can only be rolled back, out of which no other may be opened.
 */
@NamedInterface("rehearsal")
package cn.denggao.engine.rehearsal;

import org.springframework.modulith.NamedInterface;
