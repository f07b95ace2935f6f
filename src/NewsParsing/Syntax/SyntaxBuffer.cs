using NewsParsing.Text;

namespace NewsParsing.Syntax;

/// <summary>
/// Tag, name label, lemma, head and relation of every token as columns beside those of <c>TextBuffer</c>; the syntax stage fills it.
/// A column may be longer than the token count.
/// </summary>
internal sealed class SyntaxBuffer
{
    // As TextBuffer: two thirds of 924 PolNeAR articles hold fewer tokens.
    private const int InitialTokens = 1024;

    /// <summary>Universal part of speech of each token.</summary>
    public UniversalTag[] Upos = new UniversalTag[InitialTokens];

    /// <summary>Penn tag of each token.</summary>
    public PennTag[] Xpos = new PennTag[InitialTokens];

    /// <summary>Head of each token: a token of the same sentence by its index in the document, or -1 for the sentence's root.</summary>
    public int[] Head = new int[InitialTokens];

    /// <summary>Relation of each token to its head.</summary>
    public Relation[] Relation = new Relation[InitialTokens];

    /// <summary>
    /// Name label of each token: a name begins with a label <c>Begin…</c> and goes on over <c>Inside…</c> of its kind, within one
    /// sentence.
    /// </summary>
    public NameLabel[] Names = new NameLabel[InitialTokens];

    /// <summary>Hash of each token's lemma in lowercase (<c>FormHash</c>), the key of the lexicons.</summary>
    public ulong[] Lemma = new ulong[InitialTokens];

    /// <summary>How each lemma is made from its form; <c>Lemmatizer.Write</c> spells it out.</summary>
    public LemmaRule[] LemmaRules = new LemmaRule[InitialTokens];

    /// <summary>
    /// What the network knows of each token, for the networks of later stages: <see cref="VectorSize"/> steps each, as <c>QuantizedRows</c>
    /// holds them.
    /// </summary>
    public byte[] Vectors = [];

    /// <summary>The value of a step of each token's vector.</summary>
    public float[] VectorScales = [];

    /// <summary>Dimensions of a token's vector; 0 where no later stage reads them.</summary>
    public int VectorSize { get; private set; }

    /// <summary>The structure of the sentences, by heads and relations.</summary>
    public DependencyTree Tree { get; } = new();

    /// <summary>Lets go of the vectors, of which only Attributions reads.</summary>
    public void ReleaseVectors() => (Vectors, VectorScales, VectorSize) = ([], [], 0);

    /// <summary>Makes room for <paramref name="count"/> tokens; the values are undefined until the stage has run.</summary>
    /// <param name="count">The tokens.</param>
    /// <param name="vectorSize">Dimensions of a token's vector.</param>
    public void Reserve(int count, int vectorSize = 0)
    {
        VectorSize = vectorSize;
        if (Vectors.Length < count * vectorSize)
        {
            int tokens = Math.Max(TextBuffer.CapacityFor(count, 0), InitialTokens);
            Vectors = new byte[tokens * vectorSize];
            VectorScales = new float[tokens];
        }

        if (count <= Head.Length)
        {
            return;
        }

        int size = TextBuffer.CapacityFor(count, Head.Length);
        Upos = new UniversalTag[size];
        Xpos = new PennTag[size];
        Head = new int[size];
        Relation = new Relation[size];
        Names = new NameLabel[size];
        Lemma = new ulong[size];
        LemmaRules = new LemmaRule[size];
    }
}
