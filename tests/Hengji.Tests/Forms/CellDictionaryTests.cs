using Hengji.Forms;

namespace Hengji.Tests.Forms;

public sealed class CellDictionaryTests
{
    private static readonly CellDictionary<string> Two = new[] { ("goal", "甲"), ("tier", "达成") }.ToCellDictionary(cell => cell.Item1, cell => cell.Item2);

    [Fact]
    public void Finds_cells_by_equal_ids_of_other_instances()
    {
        Two.GetValueOrDefault(new string("tier".AsSpan())).ShouldBe("达成");
        Two.GetValueOrDefault("cause").ShouldBeNull();
        Two.ContainsKey("goal").ShouldBeTrue();
        Two["goal"].ShouldBe("甲");
        _ = Should.Throw<KeyNotFoundException>(() => Two["cause"]);
    }

    [Fact]
    public void Keeps_the_order_of_filling_and_changes_nothing_in_place()
    {
        var changed = Two.SetItem("goal", "乙").SetItem("cause", "无");
        changed.Keys.ShouldBe(["goal", "tier", "cause"]);
        changed.Values.ShouldBe(["乙", "达成", "无"]);
        Two.Values.ShouldBe(["甲", "达成"]);
    }

    [Fact]
    public void Leaves_out_what_is_not_wanted()
    {
        Two.RemoveRange(["goal", "other"]).Keys.ShouldBe(["tier"]);
        Two.RemoveRange(["goal", "tier"]).IsEmpty.ShouldBeTrue();
        CellDictionary<string>.Empty.Count.ShouldBe(0);
    }

    [Fact]
    public void An_item_filled_twice_is_refused() =>
        Should.Throw<ArgumentException>(() => new[] { "goal", "goal" }.ToCellDictionary(item => item, item => item)).Message.ShouldContain("goal");
}
