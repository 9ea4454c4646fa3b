using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindE;

/// <summary>A red cross society on gifts in 元: lists within lists, so many with so much each, gifts of goods at a price; funds with opening and closing in a table, goods in cells of words.</summary>
internal sealed class DonationReport() : BlindLayout("donations", "blind-e", new NumberStyle { MoneyScale = 1, Nothing = "0.00" })
{
    private static readonly string[] Places = ["青石镇洪涝灾区", "外省地震灾区", "河口乡风雹灾区"];

    protected override void Write(DepartmentYear year, Page page)
    {
        var gifts = year.BlindE.Donations;
        page.Heading(0, $"{year.Region}红十字会{year.Year}年度接受捐赠款物收支情况公告");
        page.Plain("根据《中华人民共和国红十字会法》有关规定，现将本年度捐赠款物接受和使用情况公告如下，接受社会各界监督。");
        page.Heading(1, "一、接受捐赠情况");
        Received(year, page);
        page.Heading(1, "二、捐赠资金支出情况");
        Spent(gifts, page);
        page.Heading(1, "三、专项资金结存情况");
        Funds(year, page);
        page.Heading(1, "四、捐赠物资情况");
        Things(gifts, page);
    }

    private static void Received(DepartmentYear year, Page page)
    {
        var gifts = year.BlindE.Donations;
        page.Say($"{year.Year}年共接受捐赠款物价值{gifts.All.Now}元，上年为{gifts.All.Last}元，同比{page.Rose(gifts.All)}。其中：捐款{gifts.Money.Now}元，占{gifts.MoneyShare}%，较上年{gifts.Money.Last}元{page.Moved(gifts.Money)}元；捐物折价{gifts.Goods.Now}元，较上年{gifts.Goods.Last}元{page.Moved(gifts.Goods)}元。");
        page.Plain("（一）捐款按来源划分：");
        page.Say($"1）{gifts.Givers[0].Name}{gifts.Givers[0].Amount}元，占捐款的{gifts.Givers[0].Share}%，共{gifts.Firms}家单位参与，家均{gifts.PerFirm}元；");
        page.Say($"2）{gifts.Givers[1].Name}{gifts.Givers[1].Amount}元，占{gifts.Givers[1].Share}%，{gifts.Persons}人次，人次均{gifts.PerPerson}元；");
        page.Say($"3）{gifts.Givers[2].Name}{gifts.Givers[2].Amount}元，占{gifts.Givers[2].Share}%。");
        page.Say($"（二）捐款按意愿划分：定向捐款{gifts.Bound}元，非定向捐款{gifts.Free}元。");
    }

    private static void Spent(Donations gifts, Page page)
    {
        page.Say($"全年使用捐赠资金{gifts.Out}元，具体用于：");
        page.Say($"1.助学支出{gifts.PupilMoney}元，资助学生{gifts.PupilCount}名，其中：{gifts.Pupils.Select(one => page.Text($"{one.Who}{one.Count}{one.Unit}，每{one.Unit}{one.Each:0}元，计{one.Money}元")):；}。");
        page.Say($"2.大病救助支出{gifts.SickMoney}元，救助患者{gifts.Sick}人，人均{gifts.PerSick}元。");
        page.Say($"3.救灾支出{gifts.PlaceMoney}元，其中拨付{Places.Select((name, index) => page.Text($"{name}{gifts.Places[index]}元")):、}。");
        page.Say($"4.“博爱送万家”慰问{gifts.Visits.Who}{gifts.Visits.Count}户，户均发放{gifts.Visits.Each:0}元，支出{gifts.Visits.Money}元。");
        page.Say($"5.购置并在公共场所投放{gifts.Devices.Who}{gifts.Devices.Count}台，单价{gifts.Devices.Each:0}元，支出{gifts.Devices.Money}元。");
        page.Say($"6.应急救护培训支出{gifts.Training}元，培训救护员和群众{gifts.Trained}人次。");
        page.Say($"7.项目管理费用{gifts.Office}元，占全年捐赠支出的{gifts.OfficeRate}%，未超过10%的规定上限。");
        page.Say($"从支出结构看，{gifts.Uses.SkipLast(1).Select(one => page.Text($"{one.Name}{one.Share}%")):，}，其余为项目管理费用。");
    }

    private static void Funds(DepartmentYear year, Page page)
    {
        var (gifts, all) = (year.BlindE.Donations, year.BlindE.Donations.AllFunds);
        page.Say($"年初结存捐赠资金{all.Opening}元，加上本年捐款收入{all.In}元，减去本年支出{all.Out}元，截至{year.Year}年12月31日结存{all.Closing}元。分专项情况见下表。");
        page.Style = page.Style with { HasThousands = true };
        page.Plain("单位：元");
        page.Table(table => table
            .Head("专项名称", "年初结存", "本年收入", "本年支出", "年末结存")
            .Rows(gifts.Funds.Add(all), (one, _) => [one.Name, one.Opening, one.In, one.Out, one.Closing]));
        page.Plain("注：本表不含捐赠物资。");
    }

    private static void Things(Donations gifts, Page page)
    {
        page.Say($"本年接受捐赠物资{gifts.Things.Length}种，折价合计{gifts.Goods.Now}元，已发放部分均取得受赠单位签收凭据。");
        page.Table(table => table
            .Head("物资名称及规格", "接受数量", "折价", "发放及结存")
            .Rows(gifts.Things, (one, _) => [one.Name, page.Text($"{one.Quantity}{one.Unit}"), page.Text($"单价{one.Price}元，计{one.Value}元"), page.Text($"发放{one.Passed}{one.Unit}，库存{one.Kept}{one.Unit}")]));
    }
}
