using Hengji.Storage.Dossiers;

namespace Hengji.Storage.Mapping;

internal sealed class DossierPartMapping : IEntityTypeConfiguration<DossierPart>
{
    public void Configure(EntityTypeBuilder<DossierPart> builder)
    {
        builder.ToTable("dossier_parts");
        builder.Property(part => part.UnitKey).HasMaxLength(40);
        builder.HasIndex(part => new { part.DossierId, part.UnitKey }).IsUnique();
    }
}
