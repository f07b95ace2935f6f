namespace NewsParsing.Rendering;

/// <summary>Writes what a page and a fragment have in common: the text with its marks, and the list of the speakers.</summary>
internal sealed class BodyWriter
{
    private readonly Article _article;
    private readonly TextWriter _output;
    private readonly MarkTags _tags;
    private readonly MarkedTextWriter _text;
    private readonly List<TextSpan> _blocks;
    private readonly List<TextMark>[] _marks;

    /// <summary>The blocks that were written as headline and byline.</summary>
    // 837 of the 840 articles of PolNeAR train have their headline in the text: as a heading it must not stand below once more.
    private readonly HashSet<int> _headBlocks = [];

    /// <param name="article">The article.</param>
    /// <param name="output">Where the document goes.</param>
    /// <param name="idPrefix">What the ids of elements begin with.</param>
    public BodyWriter(Article article, TextWriter output, string idPrefix)
    {
        _article = article;
        _output = output;
        Speakers = SpeakerTable.Of(article, idPrefix);
        _tags = new MarkTags(article, Speakers, output);
        _text = new MarkedTextWriter(article.Text, _tags, output);
        _blocks = TextBlocks.Of(article);
        _marks = MarkCollector.Collect(article, _blocks);
    }

    public SpeakerTable Speakers { get; }

    /// <summary>
    /// Writes the headline or the byline: the block that it is, with its marks, or else its words, which may be given beside the text.
    /// </summary>
    public void WriteHead(string element, string? style, TextSpan? span, string text)
    {
        // Contains and not equals: a headline that is shorter than its line ("Storm nears | The Post") is written with the rest of the
        // line.
        int block = span is { } place ? _blocks.FindIndex(place.Contains) : -1;
        if (block >= 0 && _headBlocks.Add(block))
        {
            WriteBlock(element, style, block);
        }
        else
        {
            WriteElement(element, style, text);
        }
    }

    /// <summary>Writes an element of words that stand in no block.</summary>
    public void WriteElement(string element, string? style, string text)
    {
        _output.Write(style is null ? $"<{element}>" : $"<{element} class=\"{style}\">");
        HtmlText.Write(_output, text);
        _output.Write($"</{element}>\n");
    }

    /// <summary>Writes all blocks but those that were written as headline and byline.</summary>
    public void WriteText()
    {
        _output.Write("<article>\n");
        for (int i = 0; i < _blocks.Count; i++)
        {
            if (!_headBlocks.Contains(i))
            {
                WriteBlock("p", null, i);
            }
        }

        _output.Write("</article>\n");
    }

    /// <summary>Writes the list of the speakers, after the text, whose marks it links to.</summary>
    public void WriteSpeakers() => new SpeakerListWriter(_article, Speakers, _tags, _tags.Anchors, _output).Write();

    private void WriteBlock(string element, string? style, int block)
    {
        _output.Write(style is null ? $"<{element}>" : $"<{element} class=\"{style}\">");
        _text.Write(_blocks[block], _marks[block]);
        _output.Write($"</{element}>\n");
    }
}
