namespace Hengji.Documents.Printed.Workbooks;

/// <summary>Kinds of signs in a number format.</summary>
internal enum CodeSign
{
    Literal,
    Digit,
    Point,
    Comma,
    Percent,
    Exponent,
    Date,
    Text,
    General,
}

/// <summary>A sign of a number format: what it is, and its characters.</summary>
internal readonly record struct CodePart(CodeSign Sign, string Text);

/// <summary>One section of a number format such as <c>[>=10000]0!.0,"万";0</c>.</summary>
/// <param name="Parts">Its signs in order.</param>
/// <param name="Condition">Comparison it stands under, such as <c>&gt;=</c>; empty for none.</param>
/// <param name="Bound">What is compared with.</param>
/// <param name="IsSpelled">Whether digits are shown in Chinese characters.</param>
internal sealed record NumberSection(ImmutableArray<CodePart> Parts, string Condition, decimal Bound, bool IsSpelled)
{
    /// <summary>Whether it shows dates or times.</summary>
    public bool IsDate => Parts.Any(part => part.Sign == CodeSign.Date) && !Parts.Any(part => part.Sign == CodeSign.Digit);

    /// <summary>Whether its condition holds.</summary>
    public bool Holds(decimal value) =>
        Condition switch
        {
            "<" => value < Bound,
            "<=" => value <= Bound,
            ">" => value > Bound,
            ">=" => value >= Bound,
            "=" => value == Bound,
            "<>" => value != Bound,
            _ => true,
        };
}

/// <summary>Reads number formats.</summary>
internal static class NumberCode
{
    private const int MostSections = 4;
    private const int LongestCode = 1024;

    /// <summary>The sections of a format.</summary>
    public static ImmutableArray<NumberSection> Parse(string code)
    {
        var sections = ImmutableArray.CreateBuilder<NumberSection>();
        var text = code.Length > LongestCode ? "General" : code;
        for (var i = 0; i <= text.Length && sections.Count < MostSections; i++)
            sections.Add(Section(text, ref i));
        return sections.ToImmutable();
    }

    private static NumberSection Section(string code, ref int i)
    {
        var parts = ImmutableArray.CreateBuilder<CodePart>();
        var (condition, bound, isSpelled) = ("", 0m, false);
        for (; i < code.Length && code[i] != ';'; i++)
        {
            if (code[i] == '[')
                Bracket(Until(code, ref i, ']'), parts, ref condition, ref bound, ref isSpelled);
            else
                Sign(code, ref i, parts);
        }
        return new NumberSection(parts.ToImmutable(), condition, bound, isSpelled);
    }

    private static void Sign(string code, ref int i, ImmutableArray<CodePart>.Builder parts)
    {
        var c = code[i];
        switch (c)
        {
            case '"':
                parts.Add(new(CodeSign.Literal, Until(code, ref i, '"')));
                break;
            case '\\' or '!':
                parts.Add(new(CodeSign.Literal, ++i < code.Length ? code[i].ToString() : ""));
                break;
            case '_':
                i++;
                parts.Add(new(CodeSign.Literal, " "));
                break;
            case '*':
                i++;
                break;
            case '0' or '#' or '?':
                parts.Add(new(CodeSign.Digit, c.ToString()));
                break;
            case '.':
                parts.Add(new(CodeSign.Point, "."));
                break;
            case ',':
                parts.Add(new(CodeSign.Comma, ","));
                break;
            case '%':
                parts.Add(new(CodeSign.Percent, "%"));
                break;
            case '@':
                parts.Add(new(CodeSign.Text, "@"));
                break;
            case 'E' or 'e' when i + 1 < code.Length && code[i + 1] is '+' or '-':
                i++;
                parts.Add(new(CodeSign.Exponent, "E"));
                break;
            default:
                Word(code, ref i, parts);
                break;
        }
    }

    private static void Word(string code, ref int i, ImmutableArray<CodePart>.Builder parts)
    {
        foreach (var word in Words)
        {
            if (string.Compare(code, i, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) != 0)
                continue;
            parts.Add(new(word == "General" ? CodeSign.General : CodeSign.Date, word));
            i += word.Length - 1;
            return;
        }
        if (!"ymdhsaeb".Contains(char.ToLowerInvariant(code[i]), StringComparison.Ordinal))
        {
            parts.Add(new(CodeSign.Literal, code[i].ToString()));
            return;
        }
        var start = i;
        while (i + 1 < code.Length && char.ToLowerInvariant(code[i + 1]) == char.ToLowerInvariant(code[start]))
            i++;
        parts.Add(new(CodeSign.Date, code[start..(i + 1)].ToLowerInvariant()));
    }

    private static readonly string[] Words = ["General", "G/通用格式", "AM/PM", "上午/下午", "A/P"];

    private static void Bracket(
        string inner, ImmutableArray<CodePart>.Builder parts, ref string condition, ref decimal bound, ref bool isSpelled)
    {
        var sign = inner.Length - inner.TrimStart('<', '>', '=').Length;
        if (sign > 0 && decimal.TryParse(inner.AsSpan(sign), NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            (condition, bound) = (inner[..sign], number);
        else if (inner.StartsWith("DBNum", StringComparison.OrdinalIgnoreCase))
            isSpelled = true;
        else if (inner.StartsWith('$'))
            parts.Add(new(CodeSign.Literal, inner[1..].Split('-')[0]));
        else if (inner.Length > 0 && inner.Trim('h', 'H', 'm', 'M', 's', 'S').Length == 0)
            parts.Add(new(CodeSign.Date, $"[{char.ToLowerInvariant(inner[0])}]"));
    }

    /// <summary>What stands between a sign and its counterpart; the place is that of the counterpart afterwards.</summary>
    private static string Until(string code, ref int i, char close)
    {
        var end = code.IndexOf(close, i + 1);
        var inner = end < 0 ? code[(i + 1)..] : code[(i + 1)..end];
        i = end < 0 ? code.Length - 1 : end;
        return inner;
    }
}
