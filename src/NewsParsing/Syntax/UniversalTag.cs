namespace NewsParsing.Syntax;

/// <summary>The universal part of speech of a token (UD version 2); <see cref="TagNames"/> gives the CoNLL-U spelling.</summary>
internal enum UniversalTag : byte
{
    X,
    Adj,
    Adp,
    Adv,
    Aux,
    Cconj,
    Det,
    Intj,
    Noun,
    Num,
    Part,
    Pron,
    Propn,
    Punct,
    Sconj,
    Sym,
    Verb,
}
