using System.Text.RegularExpressions;
using Hengji.Figures;
using Hengji.Forms;

namespace Hengji.Packs.Linting;

/// <summary>The tokens of template texts, <c>{{income.total@dept|0.00}}</c>, and what may be wrong with them.</summary>
internal sealed partial class TemplateTokens(FormCatalogue forms)
{
    private static readonly ImmutableArray<string> Words =
    [
        "year", "previous_year", "department", "grade",
        "score.total", "score.execution", "score.rate@execution", "score.cost", "score.output", "score.benefit", "score.satisfaction",
    ];

    private static readonly ImmutableArray<string> RowWords = ["number", "key", "label"];

    /// <summary>What stands between the braces, in order.</summary>
    public static IEnumerable<string> In(string text) =>
        TokenPattern().Matches(text).Select(match => match.Groups["token"].Value.Trim());

    /// <summary>What is wrong with a token, or null.</summary>
    /// <param name="token">The text between the braces.</param>
    /// <param name="rowForm">The form whose rows a list block prints, whose items need no form and no row; else null.</param>
    public (string Chinese, string English)? FaultOf(string token, FormDefinition? rowForm)
    {
        var bare = token.Split('|')[0].Trim();
        var wantsText = Strip(ref bare, "text ");
        var wantsFigure = Strip(ref bare, "abs ");
        if (!wantsText && Words.Contains(bare))
            return null;
        if (!wantsText && rowForm is not null && RowWords.Contains(bare))
            return null;
        if (rowForm is not null && ItemOfRow(bare, rowForm) is { } rowItem)
            return FaultOfKind(rowItem, wantsText, wantsFigure);
        if (FaultOfAddress(bare) is { } fault)
            return fault;
        var address = FigureAddress.TryParse(bare)!.Value;
        return FaultOfKind(forms.Item(address.Form, address.Item)!, wantsText, wantsFigure);
    }

    /// <summary>What is wrong with an address, or null.</summary>
    public (string Chinese, string English)? FaultOfAddress(string text)
    {
        if (FigureAddress.TryParse(text) is not { } address || address.Form == "score")
            return ("不是地址，也不是已知的名称" + Nearest(text, Words), "is neither an address nor a known word" + Nearest(text, Words));
        if (forms.Find(address.Form) is not { } form)
            return Unknown("表", "form", address.Form, forms.All.Select(known => known.Id));
        if (form.Item(address.Item) is null)
            return Unknown("列", "column", address.Item, form.Items.Select(known => known.Id));
        return FaultOfRow(form, address.Row);
    }

    private static (string Chinese, string English)? FaultOfRow(FormDefinition form, string row) =>
        form.RowKind switch
        {
            FormRowKind.OneRow when row != FigureAddress.SingleRow => ($"：表 {form.Id} 只有一行，不写行", $": {form.Id} has one row"),
            FormRowKind.Units when row != "dept" && !UnitRow().IsMatch(row) =>
                ($"：表 {form.Id} 的行应为 dept 或 u01、u02 等", $": rows of {form.Id} are dept, u01, u02 …"),
            FormRowKind.Fixed when form.Rows.All(known => known.Key != row) =>
                Unknown("行", "row", row, form.Rows.Select(known => known.Key)),
            FormRowKind.List when row == FigureAddress.SingleRow => ($"：表 {form.Id} 应写明行", $": {form.Id} needs a row"),
            _ => null,
        };

    private static (string Chinese, string English)? FaultOfKind(FormItem item, bool wantsText, bool wantsFigure)
    {
        var isFigure = item.Kind == CellKind.Figure;
        if (wantsText && isFigure)
            return ("是数字列，不应写 text", "is a figure; leave out “text”");
        return !wantsText && !isFigure
            ? (wantsFigure ? "是文字列，不能取绝对值" : "是文字列，应写 {{text …}}", wantsFigure ? "is words" : "is words; write {{text …}}")
            : null;
    }

    private static FormItem? ItemOfRow(string name, FormDefinition form)
    {
        var item = name.StartsWith(form.Id + ".", StringComparison.Ordinal) ? name[(form.Id.Length + 1)..] : name;
        return form.Item(item);
    }

    private static bool Strip(ref string token, string word)
    {
        if (!token.StartsWith(word, StringComparison.Ordinal))
            return false;
        token = token[word.Length..].Trim();
        return true;
    }

    private static (string Chinese, string English) Unknown(
        string kind, string english, string name, IEnumerable<string> known)
    {
        var nearest = Nearest(name, known);
        return ($"：没有{kind}“{name}”{nearest}", $": there is no {english} “{name}”{nearest}");
    }

    private static string Nearest(string name, IEnumerable<string> known) =>
        NearestNames.Of(name, known, 1) is [var nearest] ? $" (→ {nearest})" : "";

    [GeneratedRegex(@"\{\{(?<token>[^{}]*)\}\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex TokenPattern();

    [GeneratedRegex(@"^u\d{2,}$", RegexOptions.CultureInvariant)]
    private static partial Regex UnitRow();
}
