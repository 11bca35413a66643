/**
 * Tells a hundred cases something within one job: what the engine reads of each case by
 * itself is read of all of them at once.
 */
package cn.denggao.engine.telling;
