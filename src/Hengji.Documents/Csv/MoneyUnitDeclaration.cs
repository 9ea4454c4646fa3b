namespace Hengji.Documents.Csv;

/// <summary>The comment <c># 单位：元</c>, which holds for all money of a file.</summary>
internal static class MoneyUnitDeclaration
{
    /// <summary>The declared unit; null when there is none.</summary>
    public static Result<string?> Read(IEnumerable<CsvComment> comments, string file)
    {
        string? declared = null;
        foreach (var comment in comments)
        {
            if (Unit(comment.Text) is not { } unit)
                continue;
            if (unit is not ("元" or "万元" or "亿元"))
                return new UnknownMoneyUnit(unit, CsvPlace.Of(file, comment.Line));
            if (declared is not null && declared != unit)
                return new ConflictingMoneyUnits(declared, unit, CsvPlace.Of(file, comment.Line));
            declared = unit;
        }
        return declared;
    }

    private static string? Unit(string comment)
    {
        var text = string.Concat(comment.TrimStart('#').Where(c => !char.IsWhiteSpace(c))).Replace(':', '：');
        const string Start = "单位：";
        return text.StartsWith(Start, StringComparison.Ordinal) ? text[Start.Length..] : null;
    }
}
