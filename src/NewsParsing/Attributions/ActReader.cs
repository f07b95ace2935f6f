using NewsParsing.Lexicon;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Attributions;

/// <summary>Reads what a source does by a cue, from the cue's word, what it governs, and the content.</summary>
internal sealed class ActReader(TokenColumns columns, DraftContents contents, CueWords words)
{
    /// <summary>How many verbs are followed down (<c>went on to try to explain</c>).</summary>
    // One is enough for every cue of PolNeAR and the worldwide articles; more cost nothing, as most verbs are no links of such a chain.
    private const int DeepestChain = 4;

    /// <summary>How far before an epithet its negation stands (<c>not a great leader</c>).</summary>
    // Twice as many words change no act of PolNeAR and the worldwide articles, none at all changes one.
    private const int NegationReach = 3;

    private const CueFrames ReportingFrames = CueFrames.Quotation | CueFrames.Clause | CueFrames.ThatClause | CueFrames.WhClause;

    /// <param name="draft">Has the cue.</param>
    /// <param name="head">The cue's head.</param>
    public CueMeaning Read(in AttributionDraft draft, int head)
    {
        ActEntry? entry = Choose(draft, head, out int word);
        if (entry is null)
        {
            return new CueMeaning(Finish(SpeechAct.Statement), head, false);
        }

        bool negates = false;
        ActEntry outer = entry;
        for (int depth = 0; depth < DeepestChain && (entry.Traits & (ActTraits.Chain | ActTraits.Negates)) != 0; depth++)
        {
            int inner = Governed(word, draft);
            bool refuses = (entry.Traits & ActTraits.Negates) != 0;
            negates ^= refuses && (inner >= 0 || OverrideOf(entry, word, draft) is null);
            if (inner < 0 || !(draft.Cue.Contains(inner) || (refuses && CanReport(inner))) || words.EntryOf(inner) is not { } next)
            {
                break;
            }

            (word, entry) = (inner, next);
        }

        return new CueMeaning(Finish(ActOf(entry, outer, word, draft)), word, negates);
    }

    /// <summary>
    /// The word that says what is done: the cue's head; the first word in the list where the head is not; a later verb of the cue where the
    /// head says only that something is said (<c>released a letter asking for</c>).
    /// </summary>
    private ActEntry? Choose(in AttributionDraft draft, int head, out int word)
    {
        word = head;
        ActEntry? entry = words.EntryOfHead(head);
        for (int i = draft.Cue.First; entry is null && i < draft.Cue.End; i++)
        {
            entry = words.EntryOf(i);
            word = i;
        }

        // Not after a verb that governs the next anyway: "wanted to ask" and "refused to ask" are followed down in Read.
        bool isOpen = entry is not null && entry.Act == SpeechAct.Statement
            && (entry.Traits & (ActTraits.Chain | ActTraits.Negates)) == 0;
        int verb = word;
        for (int i = draft.Cue.End - 1; isOpen && i > verb; i--)
        {
            if (columns.Syntax.Upos[i] == UniversalTag.Verb && words.EntryOf(i) is { } later)
            {
                (entry, word, isOpen) = (later, i, false);
            }
        }

        return entry;
    }

    private SpeechAct ActOf(ActEntry entry, ActEntry outer, int word, in AttributionDraft draft)
    {
        // A light verb has its act from its noun, wherever that stands: "made a promise", "a warning was issued". Another verb that only
        // says that something is said gives way to a noun of the cue alone: "sent a demand".
        bool light = (entry.Traits & ActTraits.Light) != 0;
        bool isVague = entry.Act == SpeechAct.Statement && (columns.Frames[word] & CueFrames.Quotation) == 0;
        if ((light || isVague) && NounOf(word, draft, light) is var noun and >= 0)
        {
            return words.EntryOf(noun) is { } named ? OverrideOf(named, noun, draft) ?? named.Act : entry.Act;
        }

        if (OverrideOf(entry, word, draft) is { } other)
        {
            return other;
        }

        return (entry.Traits & ActTraits.Epithet) != 0 ? Evaluate(word) ?? entry.Act : light ? outer.Act : entry.Act;
    }

    /// <summary>
    /// Whether a verb after the cue is one of saying itself: <c>declined | to say why</c>, but <c>refused | to support it</c>.
    /// </summary>
    private bool CanReport(int verb) => (columns.Frames[verb] & ReportingFrames) != 0;

    /// <summary>The verb that a cue's verb governs: by the tree, else the last verb of the cue.</summary>
    private int Governed(int word, in AttributionDraft draft)
    {
        int governed = columns.Tree.GovernedVerb(word);
        for (int i = draft.Cue.End - 1; governed < 0 && i > word; i--)
        {
            governed = columns.Syntax.Upos[i] == UniversalTag.Verb ? i : -1;
        }

        return governed;
    }

    /// <summary>
    /// The noun that determines the act of a verb: its object, or the subject of its passive (<c>a warning was issued</c>).
    /// </summary>
    private int NounOf(int word, in AttributionDraft draft, bool inContent)
    {
        int noun = columns.Tree.DependentAfter(word, Relation.Obj);
        noun = noun < 0 && inContent ? columns.Tree.DependentBefore(word, Relation.NsubjPass) : noun;
        return noun >= 0 && (inContent || draft.Cue.Contains(noun)) && words.EntryOf(noun) is not null ? noun : -1;
    }

    private SpeechAct? OverrideOf(ActEntry entry, int word, in AttributionDraft draft)
    {
        foreach (ActOverride item in entry.Overrides)
        {
            if (Holds(item, entry, word, draft))
            {
                return item.Act;
            }
        }

        return null;
    }

    private bool Holds(ActOverride item, ActEntry entry, int word, in AttributionDraft draft)
    {
        int content = ContentAfter(draft);
        return item.Construction switch
        {
            ActConstruction.Word => words.HasWordBeside(word, item.Word, (entry.Traits & ActTraits.Epithet) != 0),
            // The labels end the cue of "urged to stay" with its "to" or begin the content with it.
            ActConstruction.To => columns.Tree.HasInfinitive(word) || IsTo(draft.Cue.End - 1) || (content >= 0 && IsTo(content)),
            ActConstruction.Ing => content >= 0 && columns.Syntax.Xpos[content] == PennTag.VBG,
            // Not the pronoun: "warned that was late".
            ActConstruction.That => content >= 0 && columns.Text.TokenForm[content] == Words.That
                && columns.Syntax.Upos[content] == UniversalTag.Sconj,
            ActConstruction.Bare => columns.Tree.HasBareClause(word, Words.Should),
            ActConstruction.Wh => content >= 0
                && (columns.Knowledge.Words.ClassesOf(columns.Text.TokenForm[content]) & WordClasses.Wh) != 0,
            ActConstruction.Object => columns.Tree.DependentAfter(word, Relation.Obj) >= 0,
            ActConstruction.Passive => columns.Tree.DependentBefore(word, Relation.AuxPass) >= 0,
            _ => false,
        };
    }

    /// <summary>An infinitive's <c>to</c>, not a preposition.</summary>
    private bool IsTo(int token) => columns.Syntax.Xpos[token] == PennTag.TO && columns.Syntax.Relation[token] == Relation.Mark;

    /// <summary>The first token of the content after the cue in the cue's sentence, or -1.</summary>
    private int ContentAfter(in AttributionDraft draft)
    {
        int best = columns.Text.SentenceEnd(columns.Text.TokenSentence[draft.Cue.First]);
        int end = best;
        foreach (DraftContent item in contents.Items)
        {
            int first = item.Range.First;
            best = first >= draft.Cue.End ? Math.Min(best, first) : best;
        }

        return best < end ? best : -1;
    }

    /// <summary>Praise or criticism, by what the content calls somebody; null where it is neither.</summary>
    private SpeechAct? Evaluate(int word)
    {
        if (contents.Items.IsEmpty)
        {
            return null;
        }

        int named = columns.Tree.DependentAfter(word, Relation.Obj);
        TokenRange name = named < 0 ? default : columns.Tree.SubtreeOf(named);
        TokenRange content = contents.Items[^1].Range;

        // "called the attack a disgrace": the attack is only named. "called the “crooked” deal": there is nothing but the name.
        int balance = BalanceOf(name.First <= content.First && name.End >= content.End ? default : name);
        return balance > 0 ? SpeechAct.Praise : balance < 0 ? SpeechAct.Criticism : null;
    }

    private int BalanceOf(TokenRange excluded)
    {
        int balance = 0;
        foreach (DraftContent item in contents.Items)
        {
            TokenRange range = item.Range;
            for (int i = range.First; i < range.End; i++)
            {
                // Names too, for an epithet may have a capital: "called her Brave Ana".
                if (!excluded.Contains(i) && columns.Knowledge.Epithets.GroupOf(columns.Syntax.Lemma[i]) is { } group && IsContentWord(i))
                {
                    // The sum decides, so that "a brave but reckless and foolish plan" is criticism.
                    balance += group == "positive" != IsNegated(range.First, i) ? 1 : -1;
                }
            }
        }

        return balance;
    }

    private bool IsContentWord(int token) => columns.Syntax.Upos[token]
        is UniversalTag.Adj or UniversalTag.Noun or UniversalTag.Verb or UniversalTag.Propn or UniversalTag.Adv;

    private bool IsNegated(int first, int word)
    {
        for (int i = Math.Max(first, word - NegationReach); i < word; i++)
        {
            if (columns.Knowledge.Negators.GroupOf(columns.Text.TokenForm[i]) is "verb" or "subject")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What is said as one question is one: <c>“Where is the plan?” she said.</c></summary>
    private SpeechAct Finish(SpeechAct act)
    {
        if (act != SpeechAct.Statement || contents.Items is not [{ Range: var content }])
        {
            return act;
        }

        int last = content.End - 1;
        last -= last > content.First && columns.Text.TokenKinds[last] == TokenKind.QuotationMark ? 1 : 0;
        // One sentence only: "“We lost. Who is to blame?” she said" states, too.
        bool isOneSentence = columns.Text.TokenSentence[content.First] == columns.Text.TokenSentence[last];
        return columns.Initial(last) == '?' && isOneSentence ? SpeechAct.Question : act;
    }
}
