using System.Globalization;

namespace NewsParsing.Rendering;

/// <summary>
/// Writes the tags of the marks. <c>data-t</c> names the attributions that an element belongs to and <c>data-s</c> its speakers, by number:
/// the script lights up what has one in common.
/// </summary>
internal sealed class MarkTags
{
    private readonly Article _article;
    private readonly SpeakerTable _speakers;
    private readonly TextWriter _output;
    // By id and not by object: an article that was read from JSON and one that was changed by "with" hold equal attributions, not the same.
    private readonly Dictionary<string, int> _attributions = [];
    private readonly HashSet<string> _anchors = [];

    public MarkTags(Article article, SpeakerTable speakers, TextWriter output)
    {
        _article = article;
        _speakers = speakers;
        _output = output;
        for (int i = 0; i < article.Attributions.Count; i++)
        {
            _attributions.TryAdd(article.Attributions[i].Id, i);
        }
    }

    /// <summary>The ids that were written, which is where links can lead.</summary>
    public IReadOnlySet<string> Anchors => _anchors;

    public void Open(TextMark mark)
    {
        switch (mark.Kind)
        {
            case MarkKind.Dateline:
                _output.Write("<span class=\"dateline\">");
                break;
            case MarkKind.Claim:
                Claim claim = _article.Claims[mark.Index];
                OpenMark(mark, "claim", 'c', claim.Speakers, claim.Attribution);
                break;
            case MarkKind.Quote:
                Quote quote = _article.Quotes[mark.Index];
                OpenMark(mark, quote.IsSpeech ? "quote" : "other", 'q', quote.Speakers, quote.Attribution);
                break;
            case MarkKind.Mention:
                _output.Write("<span");
                WriteId(mark, 'a');
                _output.Write('>');
                break;
            default:
                Attribution attribution = _article.Attributions[mark.Index];
                // HTML has cite for titles of works, not for people: it is used here for who is cited, for the want of an element for a
                // speaker.
                _output.Write(mark.Kind == MarkKind.Source ? "<cite class=\"source " : "<span class=\"cue ");
                _output.Write(_speakers.Leading(attribution.Speakers).ColorClass);
                _output.Write('"');
                WriteLinks(attribution.Speakers, attribution);
                _output.Write('>');
                break;
        }
    }

    public void Close(TextMark mark)
    {
        // The number stands once, at the end: of the 3,072 quotes inside claims of PolNeAR train 2,569 have the claim's speakers and need
        // no second.
        if (mark.IsLast && mark.Kind == MarkKind.Claim)
        {
            WriteReferences(_article.Claims[mark.Index].Speakers);
        }
        else if (mark.IsLast && mark.Kind == MarkKind.Quote && !_speakers.IsInsideClaim(_article.Quotes[mark.Index]))
        {
            WriteReferences(_article.Quotes[mark.Index].Speakers);
        }

        _output.Write(mark.Kind switch
        {
            MarkKind.Claim or MarkKind.Quote => "</mark>",
            MarkKind.Source => "</cite>",
            _ => "</span>",
        });
    }

    /// <summary>Writes the attributes by which the script knows what belongs together.</summary>
    public void WriteLinks(IReadOnlyList<Actor> actors, Attribution? attribution)
    {
        string numbers = string.Join(
            ' ', actors.Select(_speakers.Find).Where(speaker => speaker is not null).Select(speaker => speaker!.Number));
        if (numbers.Length > 0)
        {
            _output.Write($" data-s=\"{numbers}\"");
        }

        if (attribution is not null && _attributions.TryGetValue(attribution.Id, out int index))
        {
            _output.Write(string.Create(CultureInfo.InvariantCulture, $" data-t=\"{index + 1}\""));
        }
    }

    private void OpenMark(TextMark mark, string name, char prefix, IReadOnlyList<Actor> actors, Attribution? attribution)
    {
        _output.Write($"<mark class=\"{name} {_speakers.Leading(actors).ColorClass}\"");
        WriteId(mark, prefix);
        if (name == "other")
        {
            _output.Write(" title=\"in quotation marks, but not speech\"");
        }

        WriteLinks(actors, attribution);
        _output.Write('>');
    }

    private void WriteId(TextMark mark, char prefix)
    {
        // An id may occur once on a page (HTML standard), and a mark that is split by another or by a paragraph has several elements.
        if (mark.IsFirst)
        {
            string id = _speakers.Id(prefix, mark.Index);
            _anchors.Add(id);
            _output.Write($" id=\"{id}\"");
        }
    }

    // "said by speaker 2" for screen readers: a raised 2 after the words "paid 5" would be heard as a digit of the sum.
    private void WriteReferences(IReadOnlyList<Actor> actors)
    {
        foreach (Actor actor in actors)
        {
            if (_speakers.Find(actor) is { } speaker)
            {
                _output.Write($"<sup class=\"{speaker.ColorClass}\"><a href=\"#{speaker.ElementId}\" title=\"");
                HtmlText.Write(_output, speaker.Name);
                _output.Write(
                    string.Create(
                        CultureInfo.InvariantCulture, $"\"><span class=\"unseen\">said by speaker </span>{speaker.Number}</a></sup>"));
            }
        }
    }
}
