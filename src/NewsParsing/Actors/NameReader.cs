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
        Users = new UserNameWriter(discourse, known, _writer);
    }

    /// <summary>Adds the mentions of the user's names.</summary>
    public UserNameWriter Users { get; }

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
            else if (_discourse.Users.At(i) is var match && match >= 0)
            {
                i = Users.Add(_discourse.Users[match]);
            }
            else if (_evidence.SpanEnd(i) is var span && span > i)
            {
                int named = Named ? _evidence.NamedEnd(i) : i;
                i = _labelled.Read(new TokenRange(i, Math.Max(span, named)));
            }
            else if (Named && _discourse.IsCapitalized(i) && _evidence.NamedEnd(i) is var end2 && end2 > i
                && (end2 > i + 1 || IsSingle(i)))
            {
                i = _labelled.Read(new TokenRange(i, end2));
            }
            else if (Runs && _scanner.IsNameToken(i))
            {
                var run = new TokenRange(i, _scanner.RunEnd(i));
                int end = HasTitleBeforePerson(run) ? run.End : UpToLabel(run);
                _known.Longest(new TokenRange(i, Math.Min(text.TokenCount, i + KnownNames.MaximumTokens)), out int known);
                i = Read(new TokenRange(i, _discourse.Users.NextStart(i, Math.Max(end, i + known))));
            }
            else
            {
                i++;
            }
        }
    }

    private static readonly bool Named = Environment.GetEnvironmentVariable("NP_NAMED") != "0";
    private static readonly bool Runs = Environment.GetEnvironmentVariable("NP_RUNS") != "0";

    private bool IsSingle(int token)
    {
        var name = new TokenRange(token, token + 1);
        NameVotes votes = _evidence.Of(name);
        return !_discourse.Is(token, ActorClasses.FunctionWord) && (votes.Family > 0 || votes.Total > 1)
            && !(FormCounts.StartsClause(_discourse.Text, token) && _discourse.Forms.IsSeenLower(_discourse.Text.TokenForm[token]));
    }

    /// <summary>Whether a run begins with a title and goes on with a name that is labelled as nothing but a person's.</summary>
    private bool HasTitleBeforePerson(TokenRange run)
    {
        int name = _titles.NameStart(run);
        return name > run.First && name < run.End
            && _discourse.Labels[name] is not (NameLabel.BeginOrganization or NameLabel.BeginPlace or NameLabel.BeginOther);
    }

    /// <summary>The end of a run, cut before the first name that the recogniser found in it.</summary>
    private int UpToLabel(TokenRange run)
    {
        int i = run.First + 1;
        while (i < run.End && (_evidence.SpanEnd(i) == i || !_discourse.IsCapitalized(i - 1)))
        {
            i++;
        }

        return i;
    }

    /// <summary>Reads a run of name words and returns the token to go on with.</summary>
    private int Read(TokenRange run)
    {
        (int first, int end) = run;
        KnownName known = _known.Longest(run, out int length);
        bool isPair = run.Length > 1 && _discourse.Is(first, ActorClasses.FirstName) && known.Kind == KnownNameKind.None;
        if (length == run.Length && !isPair && _discourse.Rules.Follows(Rule.ListedName))
        {
            _known.Add(run, known, isInTitle: false);
            return end;
        }

        // "NQ:" before an answer is a label (InterviewReader), no organisation.
        if (_filter.IsInitials(run))
        {
            return end;
        }

        if (_filter.IsRoleLabel(run))
        {
            _known.AddInside(run);
            return end;
        }

        // "Judge" after "Mike Judge": a family name that is a title too.
        bool isFamily = run.Length == 1 && _discourse.Is(first, ActorClasses.SurnameNoun)
            && _discourse.Names.Family(_discourse.Text.TokenForm[first]) >= 0;
        int name = isFamily ? first : _titles.NameStart(run);
        if (name == end)
        {
            _known.AddInside(run);
            return end;
        }

        if (name > first)
        {
            _known.AddInside(new TokenRange(first, name));
        }

        if (name == first && !_filter.IsAcceptable(ref name, end))
        {
            return end;
        }

        // Names that the recogniser misses: without them worldwide full names fall by 23.9 points, speakers rise by 0.4.
        if (_discourse.Rules.Follows(Rule.CapitalizedRun) && IsSupported(first, new TokenRange(name, end)))
        {
            _writer.Add(first, new TokenRange(name, end), Rule.CapitalizedRun);
        }

        return end;
    }

    /// <summary>
    /// Whether a run that the recogniser took for no name is one: known by now, named elsewhere, after a title, or a source.
    /// </summary>
    private bool IsSupported(int first, TokenRange name)
    {
        bool isLabelled = _evidence.Of(name).Best is NameLabel.BeginPerson or NameLabel.BeginOrganization or NameLabel.BeginPlace
            || _discourse.Labels[name.End - 1] is NameLabel.BeginPerson or NameLabel.InsidePerson;
        return isLabelled || _resolver.Find(name, null) >= 0 || _titles.TitleStart(first, name.First) < name.First
            || _discourse.TokenSource[name.First] >= 0 || _typer.ReadsAsPerson(name) || IsActing(name) || IsPossessor(name);
    }

    /// <summary>An organisation by its last word that is the subject of its clause: <c>Harlow Holdings fell</c>.</summary>
    private bool IsActing(TokenRange name)
        => name.Length > 1 && _discourse.Is(name.End - 1, ActorClasses.OrganizationWord) && _discourse.IsCapitalized(name.End - 1)
            && _discourse.IsSubject(name);

    /// <summary>One capitalised word in the middle of a clause that owns something: <c>for Harlow's shares</c>.</summary>
    private bool IsPossessor(TokenRange name)
    {
        bool isOne = name.Length == 1 && _discourse.IsPossessive(name.End);
        return isOne && !FormCounts.StartsClause(_discourse.Text, name.First);
    }
}
