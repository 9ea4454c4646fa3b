namespace Hengji.Documents.Printed.Word;

/// <summary>Characters of fonts that are made of signs, as Unicode knows them.</summary>
internal static class SymbolFont
{
    private static readonly Dictionary<int, char> Wingdings = new()
    {
        [0x22] = '✂', [0x4A] = '☺', [0x6C] = '●', [0x6E] = '■', [0x6F] = '□', [0x70] = '□', [0x71] = '❑', [0x72] = '❒', [0x75] = '◆',
        [0x9F] = '•', [0xA1] = '○', [0xA8] = '□', [0xD8] = '➢', [0xE0] = '→', [0xF0] = '⇨', [0xFB] = '✗', [0xFC] = '✓', [0xFD] = '☒', [0xFE] = '☑',
    };

    private static readonly Dictionary<int, char> Wingdings2 = new()
    {
        [0x4F] = '✗', [0x50] = '✓', [0x51] = '☒', [0x52] = '☑', [0x53] = '☒', [0x54] = '☒', [0x97] = '●', [0xA3] = '□', [0x2A] = '□', [0x30] = '□',
    };

    private static readonly Dictionary<int, char> Symbol = new()
    {
        [0x2D] = '−', [0x61] = 'α', [0x62] = 'β', [0x6D] = 'μ', [0xA3] = '≤', [0xA5] = '∞', [0xAE] = '→', [0xB0] = '°', [0xB1] = '±', [0xB3] = '≥',
        [0xB4] = '×', [0xB7] = '•', [0xB8] = '÷', [0xB9] = '≠', [0xBB] = '≈', [0xD2] = '®', [0xD4] = '™', [0xD6] = '√', [0xD7] = '⋅', [0xE5] = '∑',
    };

    /// <summary>The character of a <c>w:sym</c>; null when it is not known.</summary>
    /// <param name="font">Name of the font.</param>
    /// <param name="code">Hexadecimal code, mostly F0xx.</param>
    public static char? Find(string font, string code)
    {
        if (!int.TryParse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number) || number is < 0 or > 0xFFFF)
            return null;
        var low = number is >= 0xF000 and <= 0xF0FF ? number - 0xF000 : number;
        var table = font.ToUpperInvariant() switch
        {
            "WINGDINGS" => Wingdings,
            "WINGDINGS 2" => Wingdings2,
            "SYMBOL" => Symbol,
            _ => null,
        };
        if (table?.TryGetValue(low, out var sign) == true)
            return sign;
        var isPlain = low is > 0x20 and < 0x7F && table != Wingdings && table != Wingdings2;
        return isPlain ? (char)low : table is null && number is < 0xE000 or > 0xF8FF ? (char)number : null;
    }
}
