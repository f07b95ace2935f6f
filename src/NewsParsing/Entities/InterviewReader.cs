using NewsParsing.Attributions;
using NewsParsing.Lexicon;
using NewsParsing.Mentions;
using NewsParsing.Rules;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Entities;

/// <summary>
/// Resolves the speaker labels of an interview: <c>Q:</c> and <c>A:</c> to who asks and who answers by the words before the first label
/// (<c>Dan Hart spoke with novelist Nora Quill</c>), initials (<c>NQ:</c>) to the person who has them.
/// </summary>
internal sealed class InterviewReader(
    Knowledge knowledge, RuleSet rules, TextBuffer text, SyntaxBuffer syntax, AttributionBuffer attributions, MentionBuffer mentions,
    EntityBuffer entities)
{
    /// <summary>How many tokens stand between the verb and the one who is asked.</summary>
    private const int Reach = 10;

    private bool _isRead;
    private int _asking;
    private int _answering;

    /// <summary>The person whom a label means, or entity -1 when the source is no such label.</summary>
    public SpeakerChoice Speaker(int attribution)
    {
        if (attributions.SourceOf(attribution) is not [var source] || source.First is var label && !text.IsLabel(label))
        {
            return SpeakerChoice.Nobody;
        }

        // "Q: … A: …": 65 speakers of PolNeAR train, in transcripts; dev and worldwide have none.
        bool asks = mentions.Is(label, ActorClasses.QuestionLabel);
        if (asks || mentions.Is(label, ActorClasses.AnswerLabel))
        {
            if (!rules.Follows(Rule.InterviewRole))
            {
                return SpeakerChoice.Nobody;
            }

            Read(label);
            return new SpeakerChoice(asks ? _asking : _answering, Rule.InterviewRole);
        }

        if (Bearer(label) is >= 0 and var bearer)
        {
            return new SpeakerChoice(bearer, Rule.NameInSource, Rule.LabelledName);
        }

        // "NQ: I never planned it": initials of a person named above. No corpus of the ledger has one; interviews in magazines do.
        return text.IsAllCapitals(label) && rules.Follows(Rule.InterviewInitials)
            ? new SpeakerChoice(entities.Names.Initials(text.TokenForm[label]), Rule.InterviewInitials) : SpeakerChoice.Nobody;
    }

    /// <summary>
    /// Of several people of a family name that is a label, the one last named in full: <c>EVA LIND, MAYOR: … LIND: …</c> after a senator
    /// Lind; -1 where one alone has the name.
    /// </summary>
    private int Bearer(int label)
    {
        RoleHolders bearers = entities.Names.Bearers(text.TokenForm[label]);
        int last = -1;
        int people = 0;
        for (int i = 0; i < bearers.Count; i++)
        {
            int full = entities.IsPerson(bearers[i]) ? entities.States[bearers[i]].LastFull : -1;
            people += full >= 0 ? 1 : 0;
            last = full >= 0 && (last < 0 || full > entities.States[last].LastFull) ? bearers[i] : last;
        }

        return people > 1 ? last : -1;
    }

    private void Read(int label)
    {
        if (_isRead)
        {
            return;
        }

        _isRead = true;
        _asking = -1;
        _answering = -1;
        for (int i = 0; i < label; i++)
        {
            if (knowledge.Actors.Has(syntax.Lemma[i], ActorClasses.InterviewVerb) && PersonAfter(i, label) is var person and >= 0)
            {
                _answering = person;
                int subject = syntax.Tree.SubjectOf(i, out _);
                int asking = subject >= 0 ? entities.EntityAt(subject) : -1;
                _asking = asking != person ? asking : -1;
                // The first verb of meeting with both of them decides: "Dan Hart sat down with Nora Quill".
                if (_asking >= 0)
                {
                    return;
                }
            }
        }

        // An introduction that names one person introduces who answers.
        _answering = _answering >= 0 ? _answering : OnlyPerson(label);
    }

    private int PersonAfter(int verb, int label)
    {
        int limit = Math.Min(label, verb + Reach);
        for (int i = verb + 1; i < limit; i++)
        {
            if (PersonAt(i) is var person and >= 0)
            {
                return person;
            }
        }

        return -1;
    }

    /// <summary>The one person named before the first label; -1 when there are two.</summary>
    private int OnlyPerson(int label)
    {
        int only = -1;
        for (int i = 0; i < label; i++)
        {
            int person = PersonAt(i);
            if (person >= 0 && only >= 0 && person != only)
            {
                return -1;
            }

            only = person >= 0 ? person : only;
        }

        return only;
    }

    private int PersonAt(int token)
    {
        int mention = entities.References.TokenMention[token];
        return mention >= 0 && entities.References.Items[mention] is { Kind: MentionKind.Name, Entity: >= 0 } record
            && entities.Items[record.Entity].Kind == ActorKind.Person ? record.Entity : -1;
    }
}
