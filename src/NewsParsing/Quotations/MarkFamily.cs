namespace NewsParsing.Quotations;

/// <summary>Marks that may open and close one another.</summary>
internal enum MarkFamily : byte
{
    /// <summary>Curly, low-high, straight, full-width and TeX double marks, and two single marks side by side.</summary>
    Double,

    /// <summary>Curly, low-high, straight and full-width single marks, backtick and acute accent.</summary>
    Single,

    /// <summary><c>«</c> and <c>»</c>, either way round.</summary>
    Guillemet,

    /// <summary><c>‹</c> and <c>›</c>, either way round.</summary>
    SingleGuillemet,

    /// <summary><c>「</c> and <c>」</c>.</summary>
    Corner,

    /// <summary><c>『</c> and <c>』</c>.</summary>
    WhiteCorner,
}
