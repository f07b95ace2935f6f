namespace NewsParsing.Datelines;

/// <summary>A printed line at the head of the story, without the white space around it.</summary>
/// <param name="Span">Where it stands; never empty.</param>
/// <param name="AfterBlank">Whether it is the first line or an empty line stands before it.</param>
internal readonly record struct HeadLine(TextSpan Span, bool AfterBlank);
