/** The seam between the application's domain and {@code application-stage.bpmn}. */
package cn.denggao.application.process;
