using Hengji.Storage.Dossiers;

namespace Hengji.Storage.Mapping;

internal sealed class DossierTallyMapping : IEntityTypeConfiguration<DossierTally>
{
    public void Configure(EntityTypeBuilder<DossierTally> builder)
    {
        builder.ToTable("dossier_tallies");
        builder.HasKey(tally => tally.DossierId);
        builder.Property(tally => tally.DossierId).ValueGeneratedNever();
    }
}
