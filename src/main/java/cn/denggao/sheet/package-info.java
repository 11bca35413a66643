/**
 * Excel workbooks in and out: reads a table of a known shape as a stream, naming every
 * cell that cannot be taken as it is, and writes lists and fill-in templates. The only
 * user of the workbook library.
 */
@ApplicationModule(displayName = "Sheet", allowedDependencies = {})
package cn.denggao.sheet;

import org.springframework.modulith.ApplicationModule;
