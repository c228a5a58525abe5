"""The parcels of openapi.yaml with FastAPI and pydantic."""

from datetime import datetime, timezone
from enum import Enum
from itertools import count
from typing import Annotated, Optional

from fastapi import FastAPI, HTTPException, Path, Query
from pydantic import BaseModel, Field

KEPT = 1000

Line = Annotated[str, Field(min_length=1, max_length=35)]
Label = Annotated[str, Field(min_length=1, max_length=20)]


class ParcelStatus(str, Enum):
    announced = "announced"
    in_transit = "in-transit"
    delivered = "delivered"


class ServiceLevel(str, Enum):
    economy = "economy"
    standard = "standard"
    express = "express"


class Address(BaseModel):
    name: str = Field(min_length=1, max_length=70)
    lines: list[Line] = Field(min_length=1, max_length=3)
    postalCode: str = Field(min_length=2, max_length=12)
    city: str = Field(min_length=1, max_length=35)
    country: str = Field(pattern="^[A-Z]{2}$")
    phone: Optional[str] = Field(default=None, pattern=r"^\+[1-9][0-9]{6,14}$")


class NewParcel(BaseModel):
    reference: str = Field(pattern="^[A-Z0-9-]{1,35}$")
    sender: Address
    recipient: Address
    weight: int = Field(ge=1, le=31500)
    serviceLevel: ServiceLevel
    labels: Optional[list[Label]] = Field(default=None, max_length=10)
    note: Optional[str] = Field(default=None, max_length=200)


class Parcel(BaseModel):
    id: int
    status: ParcelStatus
    createdAt: datetime
    content: NewParcel


class ParcelPage(BaseModel):
    items: list[Parcel]


app = FastAPI()
numbers = count()
parcels: dict[int, Parcel] = {}


@app.post("/parcels", status_code=201, response_model_exclude_none=True)
async def create_parcel(body: NewParcel) -> Parcel:
    number = next(numbers) % KEPT
    parcel = Parcel(id=number, status=ParcelStatus.announced, createdAt=datetime.now(timezone.utc), content=body)
    parcels[number] = parcel
    return parcel


@app.get("/parcels", response_model_exclude_none=True)
async def list_parcels(
    status: Optional[ParcelStatus] = None, limit: Annotated[int, Query(ge=1, le=100)] = 20
) -> ParcelPage:
    found = []
    for parcel in parcels.values():
        if status is None or parcel.status == status:
            found.append(parcel)
            if len(found) == limit:
                break
    return ParcelPage(items=found)


@app.get("/parcels/{id}", response_model_exclude_none=True)
async def get_parcel(id: Annotated[int, Path(ge=0)]) -> Parcel:
    parcel = parcels.get(id)
    if parcel is None:
        raise HTTPException(status_code=404)
    return parcel
