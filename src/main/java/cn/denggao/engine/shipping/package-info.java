/** Deploys the diagrams, tables and forms that ship with the program. */
package cn.denggao.engine.shipping;
