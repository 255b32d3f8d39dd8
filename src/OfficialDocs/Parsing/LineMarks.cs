namespace OfficialDocs.Parsing;

/// <summary>
/// What is known of a line before anything is asked of it: the marks in it, noted while its end was sought, and the forms that many questions begin
/// with. Most questions about most lines are answered by one bit that is not there.
/// </summary>
[Flags]
internal enum LineMarks
{
    None = 0,

    /// <summary>。</summary>
    Stop = 1,

    /// <summary>！</summary>
    Exclamation = 1 << 1,

    /// <summary>；</summary>
    Semicolon = 1 << 2,

    /// <summary>; of half width.</summary>
    HalfWidthSemicolon = 1 << 3,

    /// <summary>：, or one of its other forms.</summary>
    Colon = 1 << 4,

    /// <summary>？</summary>
    Question = 1 << 5,

    /// <summary>“ behind a colon, or at the beginning of the line.</summary>
    OpeningQuotation = 1 << 6,

    /// <summary>A bracket that may open a number's year.</summary>
    OpeningBracket = 1 << 7,

    /// <summary>A blank; perhaps one of those at the line's end.</summary>
    Blank = 1 << 8,

    /// <summary># or |, or a colon of half width.</summary>
    Markup = 1 << 9,

    /// <summary>日 or 附, without which there is neither a date nor a note of attachments.</summary>
    ClosingWord = 1 << 10,

    /// <summary>A mark or blank with what may be a label behind it.</summary>
    LabelPlace = 1 << 11,

    /// <summary>The line begins with what has the form of a label.</summary>
    LabelForm = 1 << 12,

    /// <summary>The line does not begin with a number; said of lines of the head only.</summary>
    NoNumber = 1 << 18,

    /// <summary>The line is a page number.</summary>
    PageNumber = 1 << 13,

    /// <summary>The line is furniture of the page wherever it stands.</summary>
    Furniture = 1 << 14,

    /// <summary>The line is the name of a file.</summary>
    FileName = 1 << 15,

    /// <summary>The line goes on with the element of the line above it.</summary>
    Continued = 1 << 16,

    /// <summary>The line says when or by whom the page was published.</summary>
    Publication = 1 << 17,

    /// <summary>What makes running text of a line.</summary>
    Sentence = Stop | Exclamation | Semicolon,
}
