package cn.denggao.document.domain;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Reads a picture's size from its header, so that no huge one is ever unpacked. */
@Component
@Order(4)
class PicturePixels implements UploadCheck {

	private static final long MILLION = 1_000_000;

	private final DocumentSettings settings;

	PicturePixels(DocumentSettings settings) {
		this.settings = settings;
	}

	@Override
	public void check(Upload upload) {
		if (upload.kind() != FileKind.JPEG && upload.kind() != FileKind.PNG) {
			return;
		}
		if (pixels(upload) > settings.maxPixels()) {
			throw upload.refuse("document.image-too-large", String.valueOf(settings.maxPixels() / MILLION));
		}
	}

	private static long pixels(Upload upload) {
		try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(upload.content()))) {
			var readers = ImageIO.getImageReaders(stream);
			if (!readers.hasNext()) {
				throw upload.refuse("document.image-unreadable");
			}
			return pixels(readers.next(), stream);
		}
		catch (IOException | IndexOutOfBoundsException ex) {
			throw upload.refuse("document.image-unreadable");
		}
	}

	private static long pixels(ImageReader reader, ImageInputStream stream) throws IOException {
		try {
			reader.setInput(stream, true, true);
			return (long) reader.getWidth(0) * reader.getHeight(0);
		}
		finally {
			reader.dispose();
		}
	}

}
