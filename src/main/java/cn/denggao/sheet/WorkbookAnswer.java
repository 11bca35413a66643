package cn.denggao.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/**
 * A workbook as the answer to a request; while it is not opened a refusal still gets its
 * page.
 *
 * @param name of the file, with its ending
 */
public record WorkbookAnswer(HttpServletResponse response, String name) implements Destination {

	private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	@Override
	public OutputStream open() throws IOException {
		response.setContentType(TYPE);
		response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString());
		return response.getOutputStream();
	}

}
