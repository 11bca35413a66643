/**
 * Keeps the process engine at arm's length: its configuration and start-up assertions,
 * typed variables, the beans a diagram may see, the observers of tokens and tasks, the
 * intake of forms. The only module that knows the engine's internals.
 */
@ApplicationModule(displayName = "Engine", allowedDependencies = {})
package cn.denggao.engine;

import org.springframework.modulith.ApplicationModule;
