namespace Hengji.Documents.Excel.Reading;

/// <summary>Reads format codes such as <c>#,##0.00</c>; of several sections the one for positive numbers.</summary>
internal static class NumberFormatParser
{
    /// <summary>The format a file refers to by number alone.</summary>
    public static NumberFormat BuiltIn(int id) =>
        id switch
        {
            1 => Parse("0"),
            2 => Parse("0.00"),
            3 or 37 or 38 or 41 or 42 => Parse("#,##0"),
            4 or 39 or 40 or 43 or 44 => Parse("#,##0.00"),
            9 => Parse("0%"),
            10 => Parse("0.00%"),
            17 or 55 => Parse("yyyy-m"),
            22 => Parse("yyyy-m-d h:mm"),
            >= 18 and <= 21 or >= 45 and <= 47 or >= 32 and <= 35 => Parse("h:mm:ss"),
            >= 14 and <= 16 or >= 27 and <= 31 or 36 or >= 50 and <= 58 => Parse("yyyy-m-d"),
            _ => NumberFormat.General,
        };

    /// <summary>The format of a code; codes that scale or use exponents show the number as it is.</summary>
    public static NumberFormat Parse(string code)
    {
        var section = Bare(code);
        if (section.Length == 0 || section.Contains("general", StringComparison.OrdinalIgnoreCase) || section == "@")
            return NumberFormat.General;
        var date = DateOf(section);
        if (date != DateParts.None)
            return NumberFormat.General with { Date = date };
        var last = section.LastIndexOfAny(['0', '#', '?']);
        if (last < 0 || section.Contains('E', StringComparison.OrdinalIgnoreCase) || section.Contains('/', StringComparison.Ordinal))
            return NumberFormat.General;
        if (last + 1 < section.Length && section[last + 1] == ',')
            return NumberFormat.General;
        var point = section.IndexOf('.', StringComparison.Ordinal);
        var tail = point < 0 ? "" : section[(point + 1)..(last + 1)];
        return new NumberFormat(
            tail.Count(c => c is '0' or '#' or '?'),
            tail.Count(c => c == '0'),
            section.Contains(',', StringComparison.Ordinal),
            section.Contains('%', StringComparison.Ordinal),
            DateParts.None);
    }

    /// <summary>The first section without quoted words, colours, fillers and escaped characters.</summary>
    private static string Bare(string code)
    {
        var bare = new System.Text.StringBuilder();
        for (var i = 0; i < code.Length; i++)
        {
            switch (code[i])
            {
                case ';':
                    return bare.ToString();
                case '"':
                    i = End(code, i, '"');
                    break;
                case '[':
                    i = End(code, i, ']');
                    break;
                case '\\' or '_' or '*' or '!':
                    i++;
                    break;
                case '$' or '¥' or ' ':
                    break;
                default:
                    _ = bare.Append(code[i]);
                    break;
            }
        }
        return bare.ToString();
    }

    private static int End(string code, int start, char close)
    {
        var end = code.IndexOf(close, start + 1);
        return end < 0 ? code.Length : end;
    }

    private static DateParts DateOf(string section)
    {
        var parts = DateParts.None;
        var lower = section.ToLowerInvariant();
        if (lower.Contains('y', StringComparison.Ordinal) || lower.Contains('e', StringComparison.Ordinal) && !lower.Contains('0', StringComparison.Ordinal))
            parts |= DateParts.Year;
        if (lower.Contains('d', StringComparison.Ordinal))
            parts |= DateParts.Day;
        if (lower.Contains('h', StringComparison.Ordinal) || lower.Contains('s', StringComparison.Ordinal))
            parts |= DateParts.Time;
        if (lower.Contains('m', StringComparison.Ordinal) && (parts == DateParts.None || (parts & (DateParts.Year | DateParts.Day)) != 0))
            parts |= DateParts.Month;
        return parts;
    }
}
