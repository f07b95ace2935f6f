using NewsParsing.Gazetteer;
using NewsParsing.Lexicon;
using NewsParsing.Rules;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Actors;

/// <summary>
/// Reads the body once; writes the mentions by name: those that the recogniser found, and runs of capitals that it left out but the text,
/// a title or a gazetteer supports.
/// </summary>
internal sealed class NameReader
{
    private readonly Discourse _discourse;
    private readonly NameEvidence _evidence;
    private readonly NameScanner _scanner;
    private readonly TitleReader _titles;
    private readonly NameTyper _typer;
    private readonly NameResolver _resolver;
    private readonly KnownNameReader _known;
    private readonly NameFilter _filter;
    private readonly NameWriter _writer;
    private readonly LabelledNameReader _labelled;

    public NameReader(Discourse discourse, NameResolver resolver, KnownNameReader known)
    {
        _discourse = discourse;
        _resolver = resolver;
        _known = known;
        _evidence = new NameEvidence(discourse);
        _scanner = new NameScanner(discourse);
        _titles = new TitleReader(discourse);
        _typer = new NameTyper(discourse, _evidence);
        _filter = new NameFilter(discourse, resolver, _titles, _scanner);
        _writer = new NameWriter(discourse, resolver, _titles, _typer);
        _labelled = new LabelledNameReader(discourse, _evidence, known, _titles, _typer, _scanner, _filter, _writer);
    }

    public void Run()
    {
        _evidence.Read();
        TextBuffer text = _discourse.Text;
        int i = _discourse.ProseToken;
        while (i < text.TokenCount)
        {
            int paragraph = text.ParagraphOf(i);
            if (_discourse.IsTitleCase[paragraph])
            {
                i = text.ParagraphEnd(paragraph);
            }
            else if (_evidence.SpanEnd(i) is var span && span > i)
            {
                i = _labelled.Read(i, span);
            }
            else if (_scanner.IsNameToken(i))
            {
                int run = _scanner.RunEnd(i);
                int name = _titles.NameStart(i, run);
                run = name > i && name < run && _discourse.Syntax.Names[name] is not (NameLabel.BeginOrganization or NameLabel.BeginPlace or NameLabel.BeginOther) ? run : UpToLabel(i, run);
                _known.Longest(i, Math.Min(text.TokenCount, i + KnownNames.MaximumTokens), out int known);
                i = Read(i, Math.Max(run, i + known));
            }
            else
            {
                i++;
            }
        }
    }

    /// <summary>The end of a run, cut before the first name that the recogniser found in it.</summary>
    private int UpToLabel(int first, int end)
    {
        int i = first + 1;
        while (i < end && (_evidence.SpanEnd(i) == i || !_discourse.IsCapitalized(i - 1)))
        {
            i++;
        }

        return i;
    }

    /// <summary>Reads a run of name words and returns the token to go on with.</summary>
    private int Read(int first, int end)
    {
        KnownName known = _known.Longest(first, end, out int length);
        if (_discourse.Rules.Follows(Rule.ListedName) && length == end - first && !(end - first > 1 && _discourse.Is(first, ActorClasses.FirstName) && known.Kind == KnownNameKind.None))
        {
            _known.Add(first, end, known, isInTitle: false);
            return end;
        }

        if (_filter.IsInitials(first, end))
        {
            return end;
        }

        if (_filter.IsRoleLabel(first, end))
        {
            _known.AddInside(first, end);
            return end;
        }

        bool isFamily = end - first == 1 && _discourse.Is(first, ActorClasses.SurnameNoun) && _discourse.Names.Family(_discourse.Text.TokenForm[first]) >= 0;
        int name = isFamily ? first : _titles.NameStart(first, end);
        if (name == end)
        {
            _known.AddInside(first, end);
            return end;
        }

        if (name > first)
        {
            _known.AddInside(first, name);
        }

        if (name == first && !_filter.IsAcceptable(ref name, end))
        {
            return end;
        }

        if (_discourse.Rules.Follows(Rule.CapitalizedRun) && IsSupported(first, name, end))
        {
            _writer.Add(first, name, end, Rule.CapitalizedRun);
        }

        return end;
    }

    /// <summary>Whether a run that the recogniser took for no name is one: known by now, named elsewhere, behind a title, or a source.</summary>
    private bool IsSupported(int first, int name, int end)
    {
        NameLabel best = _evidence.Of(name, end).Best;
        return best is NameLabel.BeginPerson or NameLabel.BeginOrganization or NameLabel.BeginPlace || _resolver.Find(name, end, null) >= 0 || _titles.TitleStart(first, name) < name || _discourse.TokenSource[name] >= 0
            || _discourse.Syntax.Names[end - 1] is NameLabel.BeginPerson or NameLabel.InsidePerson || _typer.ReadsAsPerson(name, end)
            || (end - name > 1 && _discourse.Is(end - 1, ActorClasses.OrganizationWord) && _discourse.IsCapitalized(end - 1) && Subjects.IsSubject(_discourse, name, end))
            || (end - name == 1 && _discourse.IsPossessive(end) && !FormCounts.StartsClause(_discourse.Text, name));
    }
}
