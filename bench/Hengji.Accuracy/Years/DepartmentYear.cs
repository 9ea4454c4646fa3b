using Hengji.Accuracy.BlindA;
using Hengji.Accuracy.BlindAa;
using Hengji.Accuracy.BlindB;
using Hengji.Accuracy.BlindBb;
using Hengji.Accuracy.BlindC;
using Hengji.Accuracy.BlindCc;
using Hengji.Accuracy.BlindD;
using Hengji.Accuracy.BlindDd;
using Hengji.Accuracy.BlindE;
using Hengji.Accuracy.BlindEe;
using Hengji.Accuracy.BlindF;
using Hengji.Accuracy.BlindFf;
using Hengji.Accuracy.BlindG;
using Hengji.Accuracy.BlindGg;
using Hengji.Accuracy.BlindH;
using Hengji.Accuracy.BlindHh;
using Hengji.Accuracy.BlindI;
using Hengji.Accuracy.BlindIi;
using Hengji.Accuracy.BlindJ;
using Hengji.Accuracy.BlindJj;
using Hengji.Accuracy.BlindK;
using Hengji.Accuracy.BlindKk;
using Hengji.Accuracy.BlindL;
using Hengji.Accuracy.BlindM;
using Hengji.Accuracy.BlindN;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.BlindP;
using Hengji.Accuracy.BlindQ;
using Hengji.Accuracy.BlindR;
using Hengji.Accuracy.BlindS;
using Hengji.Accuracy.BlindT;
using Hengji.Accuracy.BlindU;
using Hengji.Accuracy.BlindV;
using Hengji.Accuracy.BlindW;
using Hengji.Accuracy.BlindX;
using Hengji.Accuracy.BlindY;
using Hengji.Accuracy.BlindZ;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Fresh;

namespace Hengji.Accuracy.Years;

/// <summary>All a department's reports say about a year, exact before rounding.</summary>
public sealed record DepartmentYear
{
    public required int Seed { get; init; }
    public required Ledger Ledger { get; init; }
    public required Dice Dice { get; init; }
    public required string Region { get; init; }
    public required Field Field { get; init; }
    public required int Year { get; init; }
    public required ImmutableArray<UnitYear> Units { get; init; }

    /// <summary>The department as the sum of its units.</summary>
    public required UnitYear Sum { get; init; }

    public required Comparison Income { get; init; }
    public required Comparison Expenditure { get; init; }
    public required Comparison Basic { get; init; }
    public required Comparison Project { get; init; }

    /// <summary>Abroad, vehicles, reception; running and buying of vehicles apart; the total.</summary>
    public required Controlled Abroad { get; init; }
    public required Controlled Vehicle { get; init; }
    public required Controlled VehicleRun { get; init; }
    public required Controlled VehicleBuy { get; init; }
    public required Controlled Reception { get; init; }
    public required Controlled ThreePublic { get; init; }

    public required Execution Total { get; init; }
    public required Execution BasicExecution { get; init; }
    public required Execution ProjectExecution { get; init; }

    /// <summary>By source of money: general, fund, nontax, other; they add up to the total.</summary>
    public required ImmutableArray<Execution> Sources { get; init; }

    /// <summary>Each project; they add up to the project expenditure.</summary>
    public required ImmutableArray<Execution> Projects { get; init; }

    public required Flow General { get; init; }
    public required Flow GeneralBasic { get; init; }
    public required Flow GeneralProject { get; init; }
    public required Flow Fund { get; init; }

    /// <summary>301, 302, 303, 310.</summary>
    public required ImmutableArray<ExpenditureClass> Economic { get; init; }

    /// <summary>201, 208 …: the same expenditure by function; Basic and Project are not split and are the zero fact.</summary>
    public required ImmutableArray<ExpenditureClass> Functions { get; init; }

    public required People People { get; init; }
    public required Procurement Procurement { get; init; }
    public required Poll Poll { get; init; }
    public required ImmutableArray<IndicatorGroup> Groups { get; init; }
    public required Fact TotalWeight { get; init; }
    public required Fact TotalScore { get; init; }
    public required Fact Batches { get; init; }
    public required Fact Guests { get; init; }
    public required Fact Cars { get; init; }
    public required Fact ProjectCount { get; init; }

    /// <summary>What only the layouts added later print; set last, because it is made from the rest.</summary>
    public YearDetails Details { get; init; } = null!;

    /// <summary>What only the fresh layouts print; set after the details.</summary>
    public FreshDetails Fresh { get; init; } = null!;

    /// <summary>What only the blind layouts of the first half print; set after the fresh ones.</summary>
    public BlindADetails BlindA { get; init; } = null!;

    /// <summary>What only the blind layouts of the second half print; set after the first half.</summary>
    public BlindBDetails BlindB { get; init; } = null!;

    /// <summary>What only blind-c prints; set after those.</summary>
    public BlindCDetails BlindC { get; init; } = null!;

    /// <summary>What only blind-d prints; set after blind-c.</summary>
    public BlindDDetails BlindD { get; init; } = null!;

    /// <summary>What only blind-e prints; set after blind-d.</summary>
    public BlindEDetails BlindE { get; init; } = null!;

    /// <summary>What only blind-f prints; set after blind-e.</summary>
    public BlindFDetails BlindF { get; init; } = null!;

    /// <summary>What only blind-g prints; set after blind-f.</summary>
    public BlindGDetails BlindG { get; init; } = null!;

    /// <summary>What only blind-h prints; set after blind-g.</summary>
    public BlindHDetails BlindH { get; init; } = null!;

    /// <summary>What only blind-i prints.</summary>
    public BlindIDetails BlindI { get; init; } = null!;

    /// <summary>What only blind-j prints.</summary>
    public BlindJDetails BlindJ { get; init; } = null!;

    /// <summary>What only blind-k prints.</summary>
    public BlindKDetails BlindK { get; init; } = null!;

    /// <summary>What only blind-l prints.</summary>
    public BlindLDetails BlindL { get; init; } = null!;

    /// <summary>What only blind-m prints.</summary>
    public BlindMDetails BlindM { get; init; } = null!;

    /// <summary>What only blind-n prints.</summary>
    public BlindNDetails BlindN { get; init; } = null!;

    /// <summary>What only blind-o prints.</summary>
    public BlindODetails BlindO { get; init; } = null!;

    /// <summary>What only blind-p prints.</summary>
    public BlindPDetails BlindP { get; init; } = null!;

    /// <summary>What only blind-q prints.</summary>
    public BlindQDetails BlindQ { get; init; } = null!;

    /// <summary>What only blind-r prints.</summary>
    public BlindRDetails BlindR { get; init; } = null!;

    /// <summary>What only blind-s prints.</summary>
    public BlindSDetails BlindS { get; init; } = null!;

    /// <summary>What only blind-t prints.</summary>
    public BlindTDetails BlindT { get; init; } = null!;

    /// <summary>What only blind-u prints.</summary>
    public BlindUDetails BlindU { get; init; } = null!;

    /// <summary>What only blind-v prints.</summary>
    public BlindVDetails BlindV { get; init; } = null!;

    /// <summary>What only blind-w prints.</summary>
    public BlindWDetails BlindW { get; init; } = null!;

    /// <summary>What only blind-x prints.</summary>
    public BlindXDetails BlindX { get; init; } = null!;

    /// <summary>What only blind-y prints.</summary>
    public BlindYDetails BlindY { get; init; } = null!;

    /// <summary>What only blind-z prints.</summary>
    public BlindZDetails BlindZ { get; init; } = null!;

    /// <summary>What only blind-aa prints.</summary>
    public BlindAaDetails BlindAa { get; init; } = null!;

    /// <summary>What only blind-cc prints.</summary>
    public BlindCcDetails BlindCc { get; init; } = null!;

    /// <summary>What only blind-bb prints.</summary>
    public BlindBbDetails BlindBb { get; init; } = null!;

    /// <summary>What only blind-ee prints.</summary>
    public BlindEeDetails BlindEe { get; init; } = null!;

    /// <summary>What only blind-ff prints.</summary>
    public BlindFfDetails BlindFf { get; init; } = null!;

    /// <summary>What only blind-gg prints.</summary>
    public BlindGgDetails BlindGg { get; init; } = null!;

    /// <summary>What only blind-hh prints.</summary>
    public BlindHhDetails BlindHh { get; init; } = null!;

    /// <summary>What only blind-ii prints.</summary>
    public BlindIiDetails BlindIi { get; init; } = null!;

    /// <summary>What only blind-jj prints.</summary>
    public BlindJjDetails BlindJj { get; init; } = null!;

    /// <summary>What only blind-kk prints.</summary>
    public BlindKkDetails BlindKk { get; init; } = null!;

    /// <summary>What only blind-dd prints.</summary>
    public BlindDdDetails BlindDd { get; init; } = null!;

    public string Name => Region + Field.Bureau;

    public string Grade => TotalScore.Value >= 90 ? "优" : "良";
}
