using NewsParsing.Mentions;
using NewsParsing.Quotations;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Entities;

/// <summary>Reads what the text says of a mention: its place in clause, sentence, paragraph and reports.</summary>
internal sealed class ContextReader(
    TextBuffer text, SyntaxBuffer syntax, QuotationBuffer quotations, MentionBuffer mentions, EntityBuffer entities)
{
    /// <summary>How far up the tree the verb of a mention is looked for.</summary>
    // "the brother of the head of her party": three nouns and a preposition each; what is deeper has no verb.
    private const int HighestVerb = 6;

    public MentionContext Read(TokenRange tokens, int head)
    {
        GrammaticalRole role = RoleOf(head);
        int verb = VerbOf(head);
        int subject = verb < 0 ? -1 : syntax.Tree.SubjectOf(verb, out _);
        int upper = verb < 0 ? -1 : VerbOf(verb);
        int upperSubject = upper < 0 || upper == verb ? -1 : syntax.Tree.SubjectOf(upper, out _);
        return new MentionContext
        {
            Tokens = tokens,
            Sentence = text.TokenSentence[head],
            Role = role,
            Verb = verb,
            ClauseSubject = subject >= 0 && !tokens.Contains(subject) ? entities.EntityAt(subject) : -1,
            UpperSubject = upperSubject >= 0 && !tokens.Contains(upperSubject) ? entities.EntityAt(upperSubject) : -1,
            Attribution = mentions.TokenSource[head],
            IsReported = mentions.IsReported[head],
            IsQuoted = quotations.TokenQuotation[head] >= 0,
            BeginsParagraph = text.ParagraphToken(text.ParagraphOf(head)) >= tokens.First - 1,
        };
    }

    public GrammaticalRole RoleOf(int head)
    {
        Relation relation = syntax.Relation[head];
        // "Roe and Lee said": the second name has the role of the first.
        if (relation == Relation.Conj && syntax.Head[head] is >= 0 and var first)
        {
            relation = syntax.Relation[first];
        }

        return relation switch
        {
            Relation.Nsubj or Relation.NsubjPass or Relation.NsubjOuter => GrammaticalRole.Subject,
            Relation.Obj or Relation.Iobj => GrammaticalRole.Object,
            Relation.NmodPoss => GrammaticalRole.Possessor,
            _ => GrammaticalRole.Other,
        };
    }

    /// <summary>The verb, or predicate without one, whose clause a word stands in; -1 for the root.</summary>
    public int VerbOf(int word)
    {
        int at = word;
        for (int step = 0; step < HighestVerb; step++)
        {
            int head = syntax.Head[at];
            if (head < 0)
            {
                return at == word ? -1 : at;
            }

            bool isClause = syntax.Relation[at] is Relation.Nsubj or Relation.NsubjPass or Relation.NsubjOuter
                || syntax.Upos[head] == UniversalTag.Verb;
            if (isClause)
            {
                return head;
            }

            at = head;
        }

        return -1;
    }
}
