using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Actors;

/// <summary>Determines by the syntax tree whether a noun phrase is the subject of its clause, and who a verb's subject is.</summary>
internal static class Subjects
{
    /// <summary>A verb without a subject shares that of a clause at most this far up (<c>and has accused</c>).</summary>
    private const int HighestClause = 4;

    public static bool IsSubject(Discourse discourse, TokenRange phrase)
    {
        if (discourse.IsPossessive(phrase.End))
        {
            return false;
        }

        SyntaxBuffer syntax = discourse.Syntax;
        int head = phrase.First;
        while (head < phrase.End - 1 && syntax.Head[head] >= phrase.First && syntax.Head[head] < phrase.End)
        {
            head++;
        }

        return IsSubjectRelation(syntax.Relation[head])
            || (syntax.Relation[head] == Relation.Conj && syntax.Head[head] >= 0 && IsSubjectRelation(syntax.Relation[syntax.Head[head]]));
    }

    /// <summary>The subject of a verb, or of the clause it shares its subject with; -1 for none.</summary>
    /// <remarks>Looks at no more than the tokens of the sentence before the verb, <paramref name="reach"/> at most.</remarks>
    public static int SubjectOf(Discourse discourse, int verb, int reach)
    {
        SyntaxBuffer syntax = discourse.Syntax;
        for (int step = 0; step < HighestClause && verb >= 0; step++)
        {
            int limit = Math.Max(discourse.SentenceStart(verb), verb - reach);
            for (int i = verb - 1; i >= limit; i--)
            {
                if (syntax.Head[i] == verb && IsSubjectRelation(syntax.Relation[i]) && !HasPreposition(syntax, i, limit))
                {
                    return i;
                }
            }

            if (syntax.Relation[verb] is not (Relation.Conj or Relation.Xcomp or Relation.Advcl or Relation.Aux or Relation.AuxPass))
            {
                return -1;
            }

            verb = syntax.Head[verb];
        }

        return -1;
    }

    /// <summary>The tree takes <c>in recent months</c> for a subject now and then.</summary>
    private static bool HasPreposition(SyntaxBuffer syntax, int noun, int limit)
    {
        const int reach = 4;
        for (int i = noun - 1; i >= Math.Max(limit, noun - reach); i--)
        {
            if (syntax.Head[i] == noun && syntax.Relation[i] == Relation.Case)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSubjectRelation(Relation relation) => relation is Relation.Nsubj or Relation.NsubjPass or Relation.NsubjOuter;
}
