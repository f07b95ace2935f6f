using NewsParsing.Attributions;
using NewsParsing.Lexicon;
using NewsParsing.Mentions;
using NewsParsing.Quotations;
using NewsParsing.Rules;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Entities;

/// <summary>
/// Determines whom the source phrases of attributions mean: the labels of an interview, names and pronouns in a phrase, an apposition, else
/// what it describes, which becomes a mention.
/// </summary>
internal sealed class SourceResolver(
    Knowledge knowledge, RuleSet rules, TextBuffer text, SyntaxBuffer syntax, QuotationBuffer quotations, AttributionBuffer attributions,
    MentionBuffer mentions, EntityBuffer entities, NameResolver names, DescriptionLinker linker, JointReader joint)
{
    /// <summary>How far after <c>quoted</c> its <c>as saying</c> stands.</summary>
    private const int Reach = 12;

    private readonly SourceReader _sources = new(rules, text, syntax, mentions, entities);
    private readonly InterviewReader _interview = new(knowledge, rules, text, syntax, attributions, mentions, entities);
    private readonly DescriptionReader _descriptions = new(knowledge, text, mentions, entities, names, linker);

    /// <summary>Reads the source phrases of an attribution with the mentions found so far, unless they are read.</summary>
    public void Resolve(int attribution)
    {
        if (entities.Sources.IsRead(attribution))
        {
            return;
        }

        entities.Sources.Begin(attribution);
        if (_interview.Speaker(attribution) is { Entity: >= 0 } labelled)
        {
            entities.Sources.Pool.Add(labelled);
        }
        else if (QuotedPhrase(attribution, out TokenRange quoted))
        {
            Read(quoted, entities.Sources.Pool, Rule.QuotedAsSaying);
        }
        else
        {
            foreach (TokenRange source in attributions.SourceOf(attribution))
            {
                Read(MentionBuffer.Bounded(source), entities.Sources.Pool);
            }
        }

        entities.Sources.End(attribution);
    }

    /// <summary>Adds the entities that a phrase names at its head; none when it names nobody the text knows.</summary>
    public void ReadNamed(TokenRange phrase, List<SpeakerChoice> output) => _sources.Read(phrase, output);

    /// <summary>Adds the entities that the tokens of a phrase mean.</summary>
    /// <param name="phrase">Its tokens.</param>
    /// <param name="output">Takes them.</param>
    /// <param name="rule">What found the phrase; none for the source phrase itself.</param>
    private void Read(TokenRange phrase, List<SpeakerChoice> output, Rule rule = Rule.None)
    {
        if (phrase.IsEmpty)
        {
            return;
        }

        phrase = BeforeNextClause(phrase);
        int before = output.Count;
        if (ReadPlural(phrase, output))
        {
            return;
        }

        bool isThey = phrase.Length == 1 && text.TokenForm[phrase.First] == Words.They;
        if (isThey && PluralSubject(phrase.First, isHere: true, out TokenRange subject))
        {
            rule = Rule.PluralSubjectBefore;
            phrase = subject;
        }

        _sources.Read(phrase, output);
        for (int i = before; rule != Rule.None && i < output.Count; i++)
        {
            output[i] = output[i] with { Rule = rule };
        }

        if (output.Count > before)
        {
            ReadCoordinated(phrase, before, output);
            return;
        }

        SpeakerChoice apposed = _sources.Apposed(phrase);
        if (apposed.Entity >= 0)
        {
            output.Add(apposed);
            return;
        }

        // "They said" that nothing resolved: the plural subject before is described in its place.
        if (isThey && rule != Rule.PluralSubjectBefore && PluralSubject(phrase.First, isHere: false, out subject))
        {
            rule = Rule.PluralSubjectBefore;
            phrase = subject;
        }

        bool isPronoun = phrase.Length == 1 && mentions.Is(phrase.First, ActorClasses.FunctionWord)
            && !mentions.Is(phrase.First, ActorClasses.GroupNoun);
        rule = rule == Rule.None ? Rule.Description : rule;
        // "a neighbour said": 4,630 speakers of PolNeAR train; worldwide speakers fall by 10.3 points without it.
        int described = isPronoun || !rules.Follows(Rule.Description) ? -1 : _descriptions.Read(phrase);
        if (described >= 0)
        {
            output.Add(new SpeakerChoice(described, rule));
            AddMention(phrase, described);
        }
    }

    /// <summary>
    /// The phrase without the subject of another clause that was taken with it: <c>said [Roe], and her neighbours agreed</c>.
    /// </summary>
    private TokenRange BeforeNextClause(TokenRange phrase)
    {
        int verb = syntax.Head[syntax.Tree.HeadOf(phrase)];
        for (int i = phrase.First + 2; i < phrase.End; i++)
        {
            bool isSubject = syntax.Relation[i] is Relation.Nsubj or Relation.NsubjPass
                && syntax.Head[i] >= phrase.End && syntax.Head[i] != verb;
            int first = isSubject ? syntax.Tree.SubtreeOf(i).First : 0;
            if (first > phrase.First + 1 && text.TokenForm[first - 1] == Words.And)
            {
                int end = text.IsMark(first - 2, ',') ? first - 2 : first - 1;
                return end > phrase.First ? new TokenRange(phrase.First, end) : phrase;
            }
        }

        return phrase;
    }

    /// <summary>
    /// Adds those whom a part of a coordination describes beside one that is named: <c>[the owners] and Acme</c>, <c>Roe and [two
    /// dockers]</c>.
    /// </summary>
    private void ReadCoordinated(TokenRange phrase, int before, List<SpeakerChoice> output)
    {
        int root = syntax.Tree.HeadOf(phrase);
        int[] owners = entities.References.TokenMention;
        for (int i = root + 1; i < phrase.End; i++)
        {
            if (syntax.Relation[i] != Relation.Conj || syntax.Head[i] != root)
            {
                continue;
            }

            TokenRange other = syntax.Tree.SubtreeOf(i);
            int first = other.First;
            while (first < i && (text.IsMark(first, ',') || text.TokenForm[first] == Words.And))
            {
                first++;
            }

            int end = Math.Min(phrase.End, other.End);
            bool isRootDescribed = owners[root] < 0 && syntax.Upos[root] == UniversalTag.Noun;
            bool isOtherDescribed = owners[i] < 0 && syntax.Upos[i] == UniversalTag.Noun;
            if (first <= phrase.First || end <= first || isRootDescribed == isOtherDescribed)
            {
                continue;
            }

            TokenRange part = isRootDescribed ? new TokenRange(phrase.First, first - 1) : new TokenRange(first, end);
            bool isTitle = !part.IsEmpty && _sources.Apposed(part).Entity >= 0;
            int described = isTitle || part.IsEmpty || !rules.Follows(Rule.Description) ? -1 : _descriptions.Read(part);
            if (described >= 0)
            {
                output.Insert(isRootDescribed ? before : output.Count, new SpeakerChoice(described, Rule.Description));
                AddMention(part, described);
            }

            return;
        }
    }

    /// <summary><c>they</c>, <c>both</c> and <c>the two</c> mean all who were named together last, or spoke in a joint statement.</summary>
    private bool ReadPlural(TokenRange phrase, List<SpeakerChoice> output)
    {
        if (joint.Means(phrase) && rules.Follows(Rule.PluralOfJointSpeakers))
        {
            foreach (int entity in joint.Entities)
            {
                output.Add(new SpeakerChoice(entity, Rule.PluralOfJointSpeakers));
            }

            return true;
        }

        ulong form = text.TokenForm[phrase.First];
        int last = entities.Sources.Last;
        // "Roe and Smith said … They added": 10 speakers of PolNeAR train; worldwide speakers and full names fall by 0.2 points without
        // it.
        bool areJoint = last >= 0 && entities.Sources.Of(last).Length >= 2;
        if (phrase.Length != 1 || form != Words.They || !areJoint || !rules.Follows(Rule.PluralOfJointSpeakers))
        {
            return false;
        }

        // The pool may move as it grows, so each is read anew.
        for (int i = 0; i < entities.Sources.Of(last).Length; i++)
        {
            output.Add(entities.Sources.Of(last)[i] with { Rule = Rule.PluralOfJointSpeakers });
        }

        return true;
    }

    /// <summary>
    /// The plural subject of the clauses just before, whom <c>they</c> takes up when nobody else is known:
    /// <c>Villagers fled. They said …</c>
    /// </summary>
    /// <param name="pronoun">The pronoun.</param>
    /// <param name="isHere">Whether it must stand in the pronoun's sentence and name nobody: <c>Villagers met her; they said …</c></param>
    /// <param name="phrase">The subject.</param>
    private bool PluralSubject(int pronoun, bool isHere, out TokenRange phrase)
    {
        // "Villagers fled. They said …": without it 39 speakers of PolNeAR train and 3 of worldwide speakers-train are nobody or others.
        int sentence = Math.Max(0, text.TokenSentence[pronoun] - (isHere ? 0 : 1));
        int limit = rules.Follows(Rule.PluralSubjectBefore)
            ? Math.Max(text.SentenceToken[sentence], pronoun - MentionBuffer.MaximumSourceTokens) : pronoun;
        for (int i = pronoun - 1; i >= limit; i--)
        {
            bool isPluralSubject = syntax.Relation[i] is Relation.Nsubj or Relation.NsubjPass
                && syntax.Xpos[i] is PennTag.NNS or PennTag.NNPS;
            if (isHere && isPluralSubject && entities.References.TokenMention[i] >= 0)
            {
                break;
            }

            if (isPluralSubject && !mentions.IsReported[i] && quotations.TokenQuotation[i] < 0)
            {
                phrase = new TokenRange(syntax.Tree.PhraseStart(i), i + 1);
                return true;
            }
        }

        phrase = default;
        return false;
    }

    /// <summary>The phrase between <c>quoted</c> and <c>as saying</c>: it names who speaks, not the source, who passes it on.</summary>
    private bool QuotedPhrase(int attribution, out TokenRange phrase)
    {
        phrase = default;
        // "The agency quoted the minister as saying": without it the agency speaks, 12 times in PolNeAR train.
        ReadOnlySpan<TokenRange> cue = attributions.CueOf(attribution);
        if (!rules.Follows(Rule.QuotedAsSaying) || cue.IsEmpty || cue[0].First is var verb && !IsQuoting(verb))
        {
            return false;
        }

        int first = verb + 1;
        int limit = Math.Min(text.SentenceEndOf(verb), first + Reach) - 1;
        for (int end = first; end < limit; end++)
        {
            if (text.TokenForm[end] == Words.As && syntax.Xpos[end + 1] == PennTag.VBG)
            {
                phrase = new TokenRange(first, end);
                return end > first;
            }
        }

        return false;
    }

    /// <summary><c>quoted</c>, but not in <c>Roe was quoted as saying</c>.</summary>
    private bool IsQuoting(int token)
        => knowledge.Actors.Has(syntax.Lemma[token], ActorClasses.QuotingVerb) && !mentions.Is(Math.Max(0, token - 1), ActorClasses.BeForm);

    /// <summary>Marks the phrase as a mention where its tokens are free; a mention inside it keeps its own.</summary>
    private void AddMention(TokenRange phrase, int entity)
    {
        ref EntityRecord record = ref entities.Items[entity];
        int last = record.IsNamed ? phrase.End : Math.Min(phrase.End, phrase.First + record.Name.Length);
        int[] owners = entities.References.TokenMention;
        int free = phrase.First;
        while (free < last && owners[free] < 0)
        {
            free++;
        }

        var tokens = new TokenRange(phrase.First, last);
        ReferenceRecord mention = ReferenceRecord.Of(tokens, MentionKind.Nominal, Rule.Description, entity) with { IsSubject = true };
        if (free == last)
        {
            entities.References.Add(mention, entities);
        }
        else
        {
            entities.References.AddOver(mention, entities);
        }
    }
}
