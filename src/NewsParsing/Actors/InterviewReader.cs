using NewsParsing.Lexicon;
using NewsParsing.Rules;
using NewsParsing.Text;

namespace NewsParsing.Actors;

/// <summary>
/// Resolves the speaker labels of an interview: <c>Q:</c> and <c>A:</c> to who asks and who answers by the words before the first label
/// (<c>Dan Hart spoke with novelist Nora Quill</c>), initials (<c>NQ:</c>) to the person who has them.
/// </summary>
internal sealed class InterviewReader(Discourse discourse)
{
    /// <summary>How many tokens stand between the verb and the one who is asked.</summary>
    private const int Reach = 10;

    private static readonly SpeakerChoice Nobody = new(-1, Rule.None);

    private bool _isRead;
    private int _asking;
    private int _answering;

    /// <summary>The person whom a label means, or entity -1 when the source is no such label.</summary>
    public SpeakerChoice Speaker(int attribution)
    {
        TextBuffer text = discourse.Text;
        if (discourse.Attributions.SourceOf(attribution) is not [var source] || source.First is var label && !IsLabel(label))
        {
            return Nobody;
        }

        // "Q: … A: …": 65 speakers of PolNeAR train, in transcripts; dev and worldwide have none.
        bool asks = discourse.Is(label, ActorClasses.QuestionLabel);
        if (asks || discourse.Is(label, ActorClasses.AnswerLabel))
        {
            if (!discourse.Rules.Follows(Rule.InterviewRole))
            {
                return Nobody;
            }

            Read(label);
            return new SpeakerChoice(asks ? _asking : _answering, Rule.InterviewRole);
        }

        if (Bearer(label) is >= 0 and var bearer)
        {
            return new SpeakerChoice(bearer, Rule.NameInSource, Rule.LabelledName);
        }

        // "NQ: I never planned it": initials of a person named above. No corpus of the ledger has one; interviews in magazines do.
        return discourse.IsAllCapitals(label) && discourse.Rules.Follows(Rule.InterviewInitials)
            ? new SpeakerChoice(discourse.Names.Initials(text.TokenForm[label]), Rule.InterviewInitials) : Nobody;
    }

    /// <summary>
    /// Of several people of a family name that is a label, the one last named in full: <c>EVA LIND, MAYOR: … LIND: …</c> after a senator
    /// Lind; -1 where one alone has the name.
    /// </summary>
    private int Bearer(int label)
    {
        RoleHolders bearers = discourse.Names.Bearers(discourse.Text.TokenForm[label]);
        int last = -1;
        int people = 0;
        for (int i = 0; i < bearers.Count; i++)
        {
            int full = discourse.IsPerson(bearers[i]) ? discourse.Scratch.States.Of(bearers[i]).LastFull : -1;
            people += full >= 0 ? 1 : 0;
            last = full >= 0 && (last < 0 || full > discourse.Scratch.States.Of(last).LastFull) ? bearers[i] : last;
        }

        return people > 1 ? last : -1;
    }

    /// <summary>Whether a paragraph begins with this token and a colon.</summary>
    public bool IsLabel(int token)
        => token + 1 < discourse.Text.TokenCount && discourse.IsMark(token + 1, ':')
            && discourse.Text.ParagraphToken(discourse.Text.ParagraphOf(token)) == token;

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
            if (discourse.IsLemma(i, ActorClasses.InterviewVerb) && PersonAfter(i, label) is var person and >= 0)
            {
                _answering = person;
                int subject = discourse.Syntax.Tree.SubjectOf(i, out _);
                int asking = subject >= 0 ? discourse.EntityAt(subject) : -1;
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
        int mention = discourse.Mentions.TokenMention[token];
        return mention >= 0 && discourse.Mentions.Items[mention] is { Kind: MentionKind.Name, Entity: >= 0 } record
            && discourse.Entities.Items[record.Entity].Kind == ActorKind.Person ? record.Entity : -1;
    }
}
