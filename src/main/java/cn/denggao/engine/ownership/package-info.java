/**
 * A task belongs to its assignee and its candidates. The engine decides that from the
 * task and its links; no authorization row per task is written or read.
 */
package cn.denggao.engine.ownership;
