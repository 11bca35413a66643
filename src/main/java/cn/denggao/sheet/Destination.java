package cn.denggao.sheet;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Where a workbook goes; opened only when it is written and nothing can refuse it any
 * more.
 */
@FunctionalInterface
public interface Destination {

	OutputStream open() throws IOException;

}
