package cn.denggao.journeys;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectSummary;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * An applicant hands in papers: several at once, some wrong, one large, one dropped on
 * the page, and looks at what was handed in.
 */
class UploadJourney extends BrowserJourney {

	private static final String KIND = "MATCHING";

	private static final String LONG = "山西省省级医疗卫生机构领军临床专科建设项目配套资金承诺函（财务处与院长办公会会签扫描件）".repeat(3) + ".png";

	private static final Pattern PERCENT = Pattern.compile("正在上传 [1-9][0-9]?%");

	private static final String INK = """
			canvas => {
				const shown = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
				let ink = 0;
				for (let i = 0; i < shown.length; i += 4) {
					ink += shown[i] < 128 && shown[i + 3] > 128 ? 1 : 0;
				}
				return ink;
			}""";

	private static final String DROP = """
			(place) => {
				const files = new DataTransfer();
				files.items.add(new File(['%PDF-1.4\\n1 0 obj << /Type /Catalog >> endobj\\n%%EOF\\n'], '拖来的.pdf'));
				place.dispatchEvent(new DragEvent('dragover', {bubbles: true, cancelable: true, dataTransfer: files}));
				const over = place.classList.contains('is-over');
				place.dispatchEvent(new DragEvent('drop', {bubbles: true, cancelable: true, dataTransfer: files}));
				return over && !place.classList.contains('is-over');
			}""";

	@Autowired
	private ProjectDirectory projects;

	private final List<String> complaints = new ArrayList<>();

	private ProjectSummary project;

	@BeforeEach
	void anApplicationIsDrafted() {
		project = projects.inRound(rehearsal.open(2042, "A24")).get(0);
		page.onConsoleMessage(message -> {
			if (message.type().equals("error") && !message.text().contains("422")) {
				complaints.add(message.text());
			}
		});
		enterAs(project.hospital().value().toLowerCase() + "app");
		open("/projects/" + project.id() + "/application?section=O");
	}

	@Test
	void keepsGoodPapersAndShowsThem() throws IOException {
		pictures("upload-empty");
		severalAtOnce();
		aLargeOneShowsHowFarItIs();
		oneIsDropped();
		aPaperIsRead();
		aPictureIsRead();
		tooManyAreTold();
		assertThat(complaints).isEmpty();
	}

	private void severalAtOnce() throws IOException {
		choose(file("承诺函.pdf", paper()), file(LONG, picture()), file("网页.pdf", bytes("<html></html>")),
				file("程序.docx", bytes("MZ program")));
		assertThat(papers()).containsText("承诺函.pdf");
		assertThat(papers()).containsText("扫描件");
		assertThat(lines()).hasCount(2);
		assertThat(lines().first()).containsText("内容与扩展名不符");
		pictures("upload-refused");
		lines().first().locator("button").press("Enter");
		assertThat(lines()).hasCount(1);
		assertThat(input()).isFocused();
		lines().first().locator("button").click();
		assertThat(lines()).hasCount(0);
	}

	private void aLargeOneShowsHowFarItIs() {
		throttle(2_000_000);
		choose(file("大文件.pdf", bytes("%PDF-1.4\n%" + "x".repeat(8_000_000) + "\n%%EOF\n")));
		assertThat(lines().first().locator(".dg-uploads__state")).hasText(PERCENT);
		assertThat(lines().first().locator("progress")).not().hasJSProperty("value", 0);
		pictures("upload-progress");
		throttle(-1);
		assertThat(papers()).containsText("大文件.pdf");
		assertThat(lines()).hasCount(0);
	}

	private void oneIsDropped() {
		assertThat((Boolean) page.locator("#f-file-" + KIND).evaluate(DROP)).isTrue();
		assertThat(papers()).containsText("拖来的.pdf");
	}

	private void aPaperIsRead() {
		var button = papers().locator("li", new Locator.LocatorOptions().setHasText("承诺函.pdf"))
			.locator("[data-dg-preview]");
		button.press("Enter");
		assertThat(page.locator(".dg-reading__status")).hasText("第 1 页，共 2 页");
		assertThat(ink()).isGreaterThan(200);
		pictures("preview-paper");
		page.keyboard().press("PageDown");
		assertThat(page.locator(".dg-reading__status")).hasText("第 2 页，共 2 页");
		assertThat(ink()).isGreaterThan(200);
		page.keyboard().press("+");
		picture("preview-paper-chinese");
		page.keyboard().press("Escape");
		assertThat(page.locator(".dg-reading")).hasCount(0);
		assertThat(button).isFocused();
	}

	private void aPictureIsRead() {
		papers().locator("li", new Locator.LocatorOptions().setHasText("扫描件")).locator("[data-dg-preview]").click();
		assertThat(page.locator(".dg-reading__status")).hasText("第 1 页，共 1 页");
		assertThat(ink()).isGreaterThan(200);
		pictures("preview-picture");
		page.locator(".dg-reading__head button").click();
	}

	private void tooManyAreTold() {
		var eleven = new FilePayload[11];
		for (int i = 0; i < eleven.length; i++) {
			eleven[i] = file("第" + (i + 1) + "份.pdf", bytes("%PDF-1.4\n%" + i + "\n%%EOF\n"));
		}
		choose(eleven);
		assertThat(lines()).hasCount(1);
		assertThat(lines()).containsText("一次最多选 10 个文件");
		assertThat(papers()).containsText("第10份.pdf");
		pictures("upload-many");
	}

	private int ink() {
		return (Integer) page.locator(".dg-reading canvas").evaluate(INK);
	}

	private void choose(FilePayload... files) {
		input().setInputFiles(files);
	}

	private Locator input() {
		return page.locator("#f-file-" + KIND + " input[type=file]");
	}

	private Locator papers() {
		return page.locator("#papers-" + KIND);
	}

	private Locator lines() {
		return page.locator("#f-file-" + KIND + " .dg-uploads li");
	}

	private void throttle(int bytesPerSecond) {
		var network = page.context().newCDPSession(page);
		network.send("Network.enable");
		var conditions = new JsonObject();
		conditions.addProperty("offline", false);
		conditions.addProperty("latency", 0);
		conditions.addProperty("downloadThroughput", -1);
		conditions.addProperty("uploadThroughput", bytesPerSecond);
		network.send("Network.emulateNetworkConditions", conditions);
	}

	private static FilePayload file(String name, byte[] content) {
		return new FilePayload(name, "application/octet-stream", content);
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.ISO_8859_1);
	}

	/** One page in a font every reader has, one in a Chinese one that is not embedded. */
	private static byte[] paper() {
		return bytes(
				"""
						%PDF-1.4
						1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
						2 0 obj <</Type /Pages /Kids [3 0 R 4 0 R] /Count 2>> endobj
						3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources 7 0 R>> endobj
						4 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 6 0 R /Resources 7 0 R>> endobj
						5 0 obj <</Length 48>> stream
						BT /F1 48 Tf 72 700 Td (Matching funds) Tj ET   \s
						endstream endobj
						6 0 obj <</Length 48>> stream
						BT /F2 48 Tf 72 700 Td <914D5957 8D4491D1> Tj ET
						endstream endobj
						7 0 obj <</Font <</F1 8 0 R /F2 9 0 R>>>> endobj
						8 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>> endobj
						9 0 obj <</Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [10 0 R]>> endobj
						10 0 obj <</Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo
						<</Registry (Adobe) /Ordering (GB1) /Supplement 4>> /FontDescriptor 11 0 R>> endobj
						11 0 obj <</Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0
						/Ascent 880 /Descent -120 /CapHeight 880 /StemV 93>> endobj
						trailer <</Root 1 0 R>>
						%%EOF
						""");
	}

	private static byte[] picture() throws IOException {
		var drawn = new BufferedImage(900, 400, BufferedImage.TYPE_INT_RGB);
		var pen = drawn.createGraphics();
		pen.setColor(Color.WHITE);
		pen.fillRect(0, 0, 900, 400);
		pen.setColor(Color.BLACK);
		pen.fillOval(100, 50, 300, 300);
		pen.dispose();
		var out = new ByteArrayOutputStream();
		ImageIO.write(drawn, "png", out);
		return out.toByteArray();
	}

}
