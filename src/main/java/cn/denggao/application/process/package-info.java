/** How the application stage runs on the engine. */
package cn.denggao.application.process;
