package cn.denggao.guards.violations.layers.events;

/** An event that is no record. */
public class NotARecord {

}
