using Hengji.Forms;
using Hengji.Packs.Reading;
using Hengji.Reports;

namespace Hengji.Packs.Linting;

/// <summary>Forms and addresses that the report template names.</summary>
internal sealed class TemplateLint
{
    private readonly LoadedPack loaded;
    private readonly TemplateTokens tokens;
    private readonly SourceLocation? place;

    private TemplateLint(LoadedPack loaded) =>
        (this.loaded, tokens, place) =
            (loaded, new TemplateTokens(loaded.Pack.Forms), loaded.Places.GetValueOrDefault("report"));

    public static IEnumerable<PackIssue> Check(LoadedPack loaded)
    {
        var template = loaded.Pack.Template;
        if (template.Parts.IsEmpty)
            return [Issues.NoTemplate()];
        var lint = new TemplateLint(loaded);
        return lint.CheckText(template.Title, "title", null)
            .Concat(template.Cover.SelectMany(line => lint.CheckText(line.Label + line.Text, "cover " + line.Label, null)))
            .Concat(template.Annexes.SelectMany(annex => lint.CheckText(annex, "annexes", null)))
            .Concat(template.Parts.SelectMany(lint.CheckSection));
    }

    private IEnumerable<PackIssue> CheckSection(TemplateSection section) =>
        CheckText(section.Heading, section.Heading, null)
            .Concat(section.Blocks.SelectMany(block => CheckBlock(block, section.Heading)))
            .Concat(section.Sections.SelectMany(CheckSection));

    private IEnumerable<PackIssue> CheckBlock(TemplateBlock block, string where)
    {
        FormDefinition? form = null;
        if (block.Form.Length > 0 && (form = loaded.Pack.Forms.Find(block.Form)) is null)
        {
            yield return Issues.Token(block.Form, where, "不是本包的表", "is no form of the pack", place);
            yield break;
        }
        if (block.Kind == "list" && form!.RowKind == FormRowKind.OneRow)
            yield return Issues.Token(block.Form, where, "只有一行，不能逐行印出", "has one row and cannot be listed", place);
        if (block.When.Length > 0 && tokens.FaultOfAddress(block.When) is { } fault)
            yield return Issues.Token("when: " + block.When, where, fault.Chinese, fault.English, place);
        foreach (var column in block.Columns.Append(block.RowsWith).Where(column => column.Length > 0 && form?.Item(column) is null))
            yield return Issues.Token(column, where, $"不是表 {block.Form} 的列", $"is no column of {block.Form}", place);
        var rowForm = block.Kind == "list" ? form : null;
        foreach (var issue in CheckText(block.Text, where, rowForm)
            .Concat(block.Lines.SelectMany(line => CheckText(line, where, null))))
            yield return issue;
    }

    private IEnumerable<PackIssue> CheckText(string text, string where, FormDefinition? rowForm) =>
        TemplateTokens.In(text)
            .Select(token => (token, fault: tokens.FaultOf(token, rowForm)))
            .Where(found => found.fault is not null)
            .Select(found => Issues.Token(
                "{{" + found.token + "}}", where, found.fault!.Value.Chinese, found.fault.Value.English, place));
}
