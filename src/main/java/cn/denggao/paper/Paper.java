package cn.denggao.paper;

import java.time.Instant;
import java.util.List;

/**
 * What is to be printed, from top to bottom.
 *
 * @param running stands at the top of every page but the first
 * @param marks lines at the foot of every page, left of the page number
 * @param writtenAt date of the file, never the time of printing
 */
public record Paper(String title, String running, List<String> marks, Instant writtenAt, List<Part> parts) {

	public Paper {
		marks = List.copyOf(marks);
		parts = List.copyOf(parts);
	}

	/** A piece of a paper. */
	public sealed interface Part permits Cover, Headline, Contents, Chapter, Subtitle, Words, Facts, Grid, Signing {

	}

	/** A page of its own with the title of the paper and what it is about. */
	public record Cover(String over, String title, String under, List<Fact> facts,
			List<String> closing) implements Part {

	}

	/** The title of a short paper that has no cover. */
	public record Headline(String title, String under) implements Part {

	}

	/** A page of its own: the chapters with their pages. */
	public record Contents(String title) implements Part {

	}

	/**
	 * A heading that contents and bookmarks know.
	 *
	 * @param newPage whether it begins a page
	 */
	public record Chapter(String title, String note, boolean newPage) implements Part {

	}

	/** A heading within a chapter. */
	public record Subtitle(String text) implements Part {

	}

	/** A paragraph. */
	public record Words(String text, boolean small) implements Part {

	}

	/** Labels with their values, short ones side by side. */
	public record Facts(List<Fact> facts) implements Part {

	}

	/** A label with its value. */
	public record Fact(String label, String value) {

	}

	/**
	 * A table whose headings are repeated on each page.
	 *
	 * @param empty stands there instead of rows if there are none
	 */
	public record Grid(List<String> columns, List<List<String>> rows, String empty) implements Part {

	}

	/** Places to sign and seal by hand, side by side. */
	public record Signing(List<Place> places) implements Part {

	}

	/** One place to sign: whose, what is signed already, and what is left to write. */
	public record Place(String who, String signed, List<String> blanks) {

	}

}
