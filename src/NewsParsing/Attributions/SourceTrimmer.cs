using NewsParsing.Lexicon;
using NewsParsing.Syntax;
using NewsParsing.Text;

namespace NewsParsing.Attributions;

/// <summary>
/// Ends a source after its cue before the subject of another verb: <c>said [Rosa Quint], and her neighbours agreed</c>.
/// </summary>
internal sealed class SourceTrimmer(TokenColumns columns)
{
    /// <param name="source">The source.</param>
    /// <param name="cue">Its cue.</param>
    /// <returns>The source up to the coordinator of the other clause; the source itself where there is none.</returns>
    public TokenRange Trim(TokenRange source, TokenRange cue)
    {
        if (source.First < cue.End)
        {
            return source;
        }

        // "said Quint, and her neighbours, the Coyles, agreed": where a verb follows the source, what a comma joins is its subject.
        bool isBeforeVerb = source.End < columns.Text.TokenCount && IsFiniteVerb(source.End)
            && columns.Text.TokenSentence[source.End] == columns.Text.TokenSentence[source.First];
        for (int i = source.First + 1; i + 1 < source.End; i++)
        {
            bool isCoordinator = Is(i, WordClasses.Coordinator);
            bool isAfterComma = columns.Initial(i - 1) == ',';
            // "said Quint, while her brother shook his head"
            bool joins = isCoordinator || (isAfterComma && Is(i, WordClasses.Subordinator));
            if (joins && ((isCoordinator && isAfterComma && isBeforeVerb) || BeginsClause(i + 1, source)))
            {
                return source with { End = isAfterComma ? i - 1 : i };
            }
        }

        return source;
    }

    /// <summary>Whether the words from a token on have a subject of a verb that hangs on none of the source's words.</summary>
    private bool BeginsClause(int first, TokenRange source)
    {
        for (int i = first; i < source.End; i++)
        {
            // A relative clause has its subject in it: "said Quint, whose sons live there".
            int verb = columns.Syntax.Relation[i] is Relation.Nsubj or Relation.NsubjPass ? columns.Syntax.Head[i] : -1;
            if (verb > i && columns.Tree.SubtreeFirst[i] <= first && (verb >= source.End || !source.Contains(columns.Syntax.Head[verb])))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsFiniteVerb(int token) => columns.Syntax.Xpos[token] is PennTag.VBD or PennTag.VBZ or PennTag.VBP or PennTag.MD;

    private bool Is(int token, WordClasses classes) => (columns.Knowledge.Words.ClassesOf(columns.Text.TokenForm[token]) & classes) != 0;
}
