package cn.denggao.guards.violations.modules.inner.hidden;

/** Internal to its module. */
public class Secret {

}
