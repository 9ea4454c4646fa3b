using Hengji.Budgets;
using Hengji.Forms;
using Hengji.Regulations;

namespace Hengji.Tests.Forms;

public sealed class EnglishHeadingsTests
{
    private static readonly FormItem Final = new("final", "本年决算数", CellKind.Figure)
    {
        YearLabel = "{year}年决算数", EnglishLabel = "{year} final accounts", Groups = ["其中"], EnglishGroups = ["of which"],
    };

    [Fact]
    public void Years_stand_in_English_headings_too() =>
        Final.ForYear(new FiscalYear(2022)).InEnglish().Label.ShouldBe("2022 final accounts");

    [Fact]
    public void Without_a_counterpart_the_official_words_stay()
    {
        var form = new FormDefinition("x", "某表", "", FormRowKind.Fixed, [new FormRow("a", "甲") { EnglishLabel = "A" }, new FormRow("b", "乙")],
            [Final with { EnglishLabel = null, EnglishGroups = [] }, Final], new Citation("依据", "", CitationSeen.Seen));

        var english = form.InEnglish();

        english.Title.ShouldBe("某表");
        english.Rows.Select(row => row.Label).ShouldBe(["A", "乙"]);
        english.Items.Select(item => (item.Label, item.Groups[0])).ShouldBe([("本年决算数", "其中"), ("{year} final accounts", "of which")]);
    }
}
