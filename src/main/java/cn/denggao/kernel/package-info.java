/**
 * Words every module shares: who acts, what is refused, what is to be told to whom. Knows
 * neither Spring MVC nor Camunda.
 */
@ApplicationModule(displayName = "Kernel")
package cn.denggao.kernel;

import org.springframework.modulith.ApplicationModule;
