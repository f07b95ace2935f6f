using NewsParsing.Actors.Entities;
using NewsParsing.Lexicon;
using NewsParsing.Rules;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Actors;

/// <summary>
/// Reads one phrase for its speakers: names and pronouns in it, an apposition, else what it describes, which becomes a mention.
/// </summary>
internal sealed class SpeakerPhraseReader(
    Discourse discourse, NameResolver names, DescriptionLinker descriptions, SourceReader sources, CueStructure structures)
{
    private readonly SpeakerBuffer _speakers = discourse.Scratch.Speakers;
    private readonly JointReader _joint = new(discourse);
    private readonly DescriptionReader _descriptions = new(discourse, names, descriptions);

    /// <summary>Adds the speakers that the tokens of a phrase mean.</summary>
    /// <param name="phrase">Its tokens.</param>
    /// <param name="rule">What found the phrase; none for the source phrase itself.</param>
    public void Read(TokenRange phrase, Rule rule = Rule.None)
    {
        if (phrase.IsEmpty)
        {
            return;
        }

        phrase = BeforeNextClause(phrase);
        int before = _speakers.Pool.Count;
        if (ReadPlural(phrase))
        {
            return;
        }

        bool isThey = phrase.Length == 1 && discourse.Text.TokenForm[phrase.First] == Words.They;
        if (isThey && structures.PluralSubject(phrase.First, out TokenRange subject, isHere: true))
        {
            rule = Rule.PluralSubjectBefore;
            phrase = subject;
        }

        sources.Read(phrase, _speakers.Pool);
        for (int i = before; rule != Rule.None && i < _speakers.Pool.Count; i++)
        {
            _speakers.Pool[i] = _speakers.Pool[i] with { Rule = rule };
        }

        if (_speakers.Pool.Count > before)
        {
            ReadJoint(phrase, before);
            return;
        }

        SpeakerChoice apposed = sources.Apposed(phrase);
        if (apposed.Entity >= 0)
        {
            _speakers.Pool.Add(apposed);
            return;
        }

        // "They said" that nothing resolved: the plural subject before is described in its place.
        if (isThey && rule != Rule.PluralSubjectBefore && structures.PluralSubject(phrase.First, out subject))
        {
            rule = Rule.PluralSubjectBefore;
            phrase = subject;
        }

        bool isPronoun = phrase.Length == 1 && discourse.Is(phrase.First, ActorClasses.FunctionWord)
            && !discourse.Is(phrase.First, ActorClasses.GroupNoun);
        rule = rule == Rule.None ? Rule.Description : rule;
        // "a neighbour said": 4,630 speakers of PolNeAR train; worldwide speakers fall by 10.3 points without it.
        int described = isPronoun || !discourse.Rules.Follows(Rule.Description) ? -1 : _descriptions.Read(phrase);
        if (described >= 0)
        {
            _speakers.Pool.Add(new SpeakerChoice(described, rule));
            AddMention(phrase, described);
        }
    }

    /// <summary>
    /// The phrase without the subject of another clause that was taken with it: <c>said [Roe], and her neighbours agreed</c>.
    /// </summary>
    private TokenRange BeforeNextClause(TokenRange phrase)
    {
        int verb = discourse.Syntax.Head[discourse.Syntax.Tree.HeadOf(phrase)];
        for (int i = phrase.First + 2; i < phrase.End; i++)
        {
            bool isSubject = discourse.Syntax.Relation[i] is Relation.Nsubj or Relation.NsubjPass
                && discourse.Syntax.Head[i] >= phrase.End && discourse.Syntax.Head[i] != verb;
            int first = isSubject ? discourse.Syntax.Tree.SubtreeOf(i).First : 0;
            if (first > phrase.First + 1 && discourse.Text.TokenForm[first - 1] == Words.And)
            {
                int end = discourse.IsMark(first - 2, ',') ? first - 2 : first - 1;
                return end > phrase.First ? new TokenRange(phrase.First, end) : phrase;
            }
        }

        return phrase;
    }

    /// <summary>
    /// Adds those whom a part of a coordination describes beside one that is named: <c>[the owners] and Acme</c>, <c>Roe and [two
    /// dockers]</c>.
    /// </summary>
    private void ReadJoint(TokenRange phrase, int before)
    {
        SyntaxBuffer syntax = discourse.Syntax;
        int root = syntax.Tree.HeadOf(phrase);
        for (int i = root + 1; i < phrase.End; i++)
        {
            if (syntax.Relation[i] != Relation.Conj || syntax.Head[i] != root)
            {
                continue;
            }

            int first = syntax.Tree.SubtreeOf(i).First;
            while (first < i && (discourse.IsMark(first, ',') || discourse.Text.TokenForm[first] == Words.And))
            {
                first++;
            }

            int end = Math.Min(phrase.End, syntax.Tree.SubtreeOf(i).End);
            bool isRootDescribed = discourse.Mentions.TokenMention[root] < 0 && syntax.Upos[root] == UniversalTag.Noun;
            bool isOtherDescribed = discourse.Mentions.TokenMention[i] < 0 && syntax.Upos[i] == UniversalTag.Noun;
            if (first <= phrase.First || end <= first || isRootDescribed == isOtherDescribed)
            {
                continue;
            }

            TokenRange part = isRootDescribed ? new TokenRange(phrase.First, first - 1) : new TokenRange(first, end);
            bool isTitle = sources.Apposed(part).Entity >= 0;
            int described = isTitle || part.IsEmpty || !discourse.Rules.Follows(Rule.Description) ? -1 : _descriptions.Read(part);
            if (described >= 0)
            {
                _speakers.Pool.Insert(isRootDescribed ? before : _speakers.Pool.Count, new SpeakerChoice(described, Rule.Description));
                AddMention(part, described);
            }

            return;
        }
    }

    /// <summary><c>they</c> after a joint statement means all of its _speakers.</summary>
    private bool ReadPlural(TokenRange phrase)
    {
        if (_joint.Means(phrase) && discourse.Rules.Follows(Rule.PluralOfJointSpeakers))
        {
            foreach (int entity in discourse.Scratch.Joint.Items)
            {
                _speakers.Pool.Add(new SpeakerChoice(entity, Rule.PluralOfJointSpeakers));
            }

            return true;
        }

        ulong form = discourse.Text.TokenForm[phrase.First];
        int last = _speakers.LastResolved;
        // "Roe and Smith said … They added": 10 speakers of PolNeAR train; worldwide speakers and full names fall by 0.2 points without
        // it.
        bool areJoint = last >= 0 && _speakers.Of(last).Length >= 2;
        if (phrase.Length != 1 || form != Words.They || !areJoint || !discourse.Rules.Follows(Rule.PluralOfJointSpeakers))
        {
            return false;
        }

        // The pool may move as it grows, so each is read anew.
        for (int i = 0; i < _speakers.Of(last).Length; i++)
        {
            _speakers.Pool.Add(_speakers.Of(last)[i] with { Rule = Rule.PluralOfJointSpeakers });
        }

        return true;
    }

    /// <summary>Marks the phrase as a mention where its tokens are free; a mention inside it keeps its own.</summary>
    private void AddMention(TokenRange phrase, int entity)
    {
        ref EntityRecord record = ref discourse.Entities.Items[entity];
        int last = record.IsNamed ? phrase.End : Math.Min(phrase.End, phrase.First + record.Name.Length);
        int[] owners = discourse.Mentions.TokenMention;
        int free = phrase.First;
        while (free < last && owners[free] < 0)
        {
            free++;
        }

        var tokens = new TokenRange(phrase.First, last);
        MentionRecord mention = MentionRecord.Of(tokens, MentionKind.Nominal, Rule.Description, entity) with { IsSubject = true };
        if (free == last)
        {
            discourse.Mentions.Add(mention, discourse.Entities);
        }
        else
        {
            discourse.Mentions.AddOver(mention, discourse.Entities);
        }
    }
}
